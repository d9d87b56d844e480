package org.retis.evidence;

/** The sources that most of the evidence comes from, each with the version that was read. */
public final class Source {

  /** Compiled against Confluence API 10.0.1. */
  public static final String SLACK = "atlassian-labs/atlassian-slack-integration-server@94c50dc";

  /** Compiled against Confluence 10.0.3, said to run on 10.2.13. */
  public static final String ONLYOFFICE = "ONLYOFFICE/onlyoffice-confluence@ab8d713";

  /** Compiled against Confluence 10.0.0-beta2. */
  public static final String DEMO_APP = "clouless/confluence10-demo-app@1dcc7fe";

  /** Compiled against Confluence 10.2.7. */
  public static final String MCP = "mrkhachaturov/confluence-mcp-plugin@96ad7c8";

  /** Compiled against Confluence 10.2.13 and run there by its author. */
  public static final String LIKEC4 = "phrontizo/likec4-confluence@04f24e1";

  /** Compiled against Confluence 10.2.15. */
  public static final String BOOTSTRAPI = "deftdevs/bootstrapi@4c9d627";

  /** Atlassian's published Javadoc of Confluence; the version follows. */
  public static final String JAVADOC = "Confluence Javadoc ";

  /** Published in 2018, and a copy of Atlassian's source of 2017. */
  public static final String OLD_ACTIVE_OBJECTS =
      "Javadoc of activeobjects-plugin 2.0.1 and Kast0rTr0y/ao-plugin@d262c8ee";

  private Source() {}
}
