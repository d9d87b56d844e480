package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    Source.ONLYOFFICE
        + " and "
        + Source.DEMO_APP
        + "; an interface in "
        + Source.JAVADOC
        + "5.7 to 6.5")
public interface ConversionContext {

  String getOutputType();

  ContentEntityObject getEntity();

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "4.2, 5.4.2 (DefaultConversionContext)")
  String getSpaceKey();
}
