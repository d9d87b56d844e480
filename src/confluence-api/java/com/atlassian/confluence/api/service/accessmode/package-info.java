@Evidence(grade = Grade.B, value = Source.DEMO_APP)
package com.atlassian.confluence.api.service.accessmode;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
