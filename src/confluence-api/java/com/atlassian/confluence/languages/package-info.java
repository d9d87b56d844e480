@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.BOOTSTRAPI)
package com.atlassian.confluence.languages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
