package com.atlassian.confluence.security;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE + ": static fields of the class's own type")
public class Permission {

  public static final Permission VIEW = new Permission("VIEW");
  public static final Permission EDIT = new Permission("EDIT");
  public static final Permission ADMINISTER = new Permission("ADMINISTER");

  private final String name;

  private Permission(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
