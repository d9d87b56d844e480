@Evidence(grade = Grade.C, value = Source.JAVADOC + "6.0.3")
package com.atlassian.confluence.event.events.security;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
