package com.atlassian.webresource.api.assembler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.B, value = Source.LIKEC4 + ": in a chain, so its type isn't seen")
public interface WebResourceAssembler {

  RequiredResources resources();
}
