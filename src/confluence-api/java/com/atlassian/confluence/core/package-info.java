@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.DEMO_APP)
package com.atlassian.confluence.core;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
