@Evidence(Source.SLACK)
package com.atlassian.confluence.event.events.content;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
