package com.atlassian.confluence.plugin.services;

import java.util.Map;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE + ": both members, in a macro and in servlets")
public interface VelocityHelperService {

  Map<String, Object> createDefaultVelocityContext();

  String getRenderedTemplate(String templateName, Map<String, Object> context);
}
