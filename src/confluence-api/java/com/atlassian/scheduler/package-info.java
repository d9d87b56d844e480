@Evidence(grade = Grade.B, value = "Javadoc of atlassian-scheduler 2.0.0")
package com.atlassian.scheduler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
