@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.LIKEC4)
package com.atlassian.sal.api.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
