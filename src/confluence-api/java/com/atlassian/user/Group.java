package com.atlassian.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.B, value = Source.JAVADOC + "8, 9.3.2")
public interface Group {

  String getName();
}
