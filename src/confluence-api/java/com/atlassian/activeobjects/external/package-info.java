@Evidence(Source.SLACK)
package com.atlassian.activeobjects.external;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
