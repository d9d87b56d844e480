@Evidence(Source.ONLYOFFICE + ", " + Source.DEMO_APP + " and " + Source.LIKEC4)
package com.atlassian.confluence.macro;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
