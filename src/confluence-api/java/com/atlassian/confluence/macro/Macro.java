package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE + ", " + Source.LIKEC4 + ": implemented; " + Source.JAVADOC + "9.3.2")
public interface Macro {

  String execute(Map<String, String> parameters, String body, ConversionContext context)
      throws MacroExecutionException;

  BodyType getBodyType();

  OutputType getOutputType();

  @Evidence(Source.ONLYOFFICE + ", " + Source.LIKEC4 + " and " + Source.DEMO_APP + ": constants")
  enum BodyType {
    @Evidence(Source.DEMO_APP)
    PLAIN_TEXT,
    @Evidence(grade = Grade.B, value = Source.JAVADOC + "4 to 7.12")
    RICH_TEXT,
    @Evidence(Source.ONLYOFFICE + ", " + Source.LIKEC4)
    NONE
  }

  @Evidence(Source.ONLYOFFICE + ", " + Source.LIKEC4 + ": constant BLOCK")
  enum OutputType {
    @Evidence(Source.ONLYOFFICE + ", " + Source.LIKEC4)
    BLOCK,
    @Evidence(grade = Grade.B, value = Source.JAVADOC + "4 to 7.12")
    INLINE
  }
}
