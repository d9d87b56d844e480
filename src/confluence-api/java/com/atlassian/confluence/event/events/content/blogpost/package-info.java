@Evidence(Source.SLACK)
package com.atlassian.confluence.event.events.content.blogpost;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;
