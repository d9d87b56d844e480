package com.atlassian.confluence.core;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.JAVADOC + "10.0.3: the parent of PageManager")
public interface ContentEntityManager {

  @Evidence(
      grade = Grade.B,
      value =
          Source.ONLYOFFICE
              + "; "
              + Source.JAVADOC
              + "10.0.3; which kinds of content it finds isn't said")
  ContentEntityObject getById(long id);

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "10.0.3, without the type of its result")
  ContentEntityObject getPreviousVersion(ContentEntityObject content);
}
