@Evidence(Source.ONLYOFFICE + ", " + Source.DEMO_APP + " and " + Source.LIKEC4)
package com.atlassian.confluence.content.render.xhtml;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
