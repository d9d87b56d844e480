package com.atlassian.webresource.api.assembler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    Source.LIKEC4
        + ": assembler().resources().requireWebResource(String); name in "
        + Source.JAVADOC
        + "7.19.14")
public interface PageBuilderService {

  @Evidence(grade = Grade.B, value = Source.LIKEC4 + ": in a chain, so its type isn't seen")
  WebResourceAssembler assembler();
}
