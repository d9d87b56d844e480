@Evidence(grade = Grade.B, value = Source.DEMO_APP)
package com.atlassian.confluence.api.model.content;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
