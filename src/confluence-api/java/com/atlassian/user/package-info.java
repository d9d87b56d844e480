@Evidence(Source.SLACK + ", " + Source.DEMO_APP + " and " + Source.BOOTSTRAPI)
package com.atlassian.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
