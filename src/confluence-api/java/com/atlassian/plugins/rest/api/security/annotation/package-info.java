@Evidence(Source.SLACK + ", " + Source.DEMO_APP + " and " + Source.BOOTSTRAPI)
package com.atlassian.plugins.rest.api.security.annotation;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
