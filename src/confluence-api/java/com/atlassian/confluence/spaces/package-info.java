@Evidence(Source.SLACK)
package com.atlassian.confluence.spaces;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
