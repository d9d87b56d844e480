@Evidence(Source.SLACK)
package com.atlassian.sal.api.transaction;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
