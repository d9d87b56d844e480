@Evidence(
    Source.SLACK + ", " + Source.ONLYOFFICE + ", " + Source.DEMO_APP + " and " + Source.BOOTSTRAPI)
package com.atlassian.confluence.setup.settings;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
