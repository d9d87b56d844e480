@Evidence(Source.ONLYOFFICE + " and " + Source.DEMO_APP)
package com.atlassian.confluence.plugin.services;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
