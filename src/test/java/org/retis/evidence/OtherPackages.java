package org.retis.evidence;

import java.util.Map;
import java.util.TreeMap;

/**
 * Packages outside {@code com.atlassian} that Confluence 10 exports to apps, and why we think so.
 */
public final class OtherPackages {

  /** Package name to evidence. */
  public static final Map<String, String> ALL = all();

  private OtherPackages() {}

  private static Map<String, String> all() {
    Map<String, String> packages = new TreeMap<>();
    packages.put("jakarta.inject", Source.SLACK + ", " + Source.DEMO_APP + ", " + Source.MCP);
    packages.put("jakarta.servlet", Source.SLACK + ", " + Source.ONLYOFFICE + ", " + Source.MCP);
    packages.put(
        "jakarta.servlet.http", Source.SLACK + ", " + Source.ONLYOFFICE + ", " + Source.MCP);
    packages.put("jakarta.ws.rs", Source.SLACK + ", " + Source.DEMO_APP + ", " + Source.LIKEC4);
    packages.put(
        "jakarta.ws.rs.core", Source.SLACK + ", " + Source.DEMO_APP + ", " + Source.LIKEC4);
    packages.put("net.java.ao", Source.SLACK);
    packages.put("net.java.ao.schema", Source.SLACK);
    packages.put("org.osgi.framework", "the OSGi specification: the framework itself exports it");
    packages.put("org.slf4j", Source.SLACK + ", " + Source.DEMO_APP + ", " + Source.BOOTSTRAPI);
    return packages;
  }
}
