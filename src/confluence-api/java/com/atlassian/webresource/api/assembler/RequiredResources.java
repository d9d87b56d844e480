package com.atlassian.webresource.api.assembler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.LIKEC4)
public interface RequiredResources {

  RequiredResources requireWebResource(String moduleKey);
}
