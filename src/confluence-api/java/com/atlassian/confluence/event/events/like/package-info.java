@Evidence(grade = Grade.C, value = Source.JAVADOC + "5.6")
package com.atlassian.confluence.event.events.like;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
