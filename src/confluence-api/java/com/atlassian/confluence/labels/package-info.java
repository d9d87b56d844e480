@Evidence(grade = Grade.B, value = Source.JAVADOC + "10.0.3")
package com.atlassian.confluence.labels;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
