@Evidence(grade = Grade.B, value = Source.JAVADOC + "9.4.0")
package com.atlassian.confluence.like;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
