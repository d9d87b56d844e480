@Evidence(grade = Grade.B, value = "Javadoc of Crowd 6.2.0 and 7.1.0")
package com.atlassian.crowd.event.group;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
