package org.retis.host.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;

/** A label as plugins get it. Public, since plugins may call its methods by name. */
public final class HostLabel extends Label {

  private final String name;

  HostLabel(String name) {
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Namespace getNamespace() {
    return Namespace.GLOBAL;
  }
}
