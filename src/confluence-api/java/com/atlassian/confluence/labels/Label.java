package com.atlassian.confluence.labels;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    Source.JAVADOC + "10.0.3: parameter of the constructors of LabelAddEvent and LabelRemoveEvent")
public class Label {

  @Evidence(grade = Grade.C, value = Source.JAVADOC + "5")
  public String getName() {
    throw new UnsupportedOperationException("signature");
  }

  @Evidence(grade = Grade.C, value = Source.JAVADOC + "5.5.6")
  public Namespace getNamespace() {
    throw new UnsupportedOperationException("signature");
  }
}
