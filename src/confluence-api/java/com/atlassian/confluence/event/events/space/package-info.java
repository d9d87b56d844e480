@Evidence(Source.SLACK)
package com.atlassian.confluence.event.events.space;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
