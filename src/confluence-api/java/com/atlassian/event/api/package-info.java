@Evidence(Source.SLACK)
package com.atlassian.event.api;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
