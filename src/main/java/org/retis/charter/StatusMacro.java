package org.retis.charter;

import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.store.PageRequest;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;

/** {@code retis-charter-status}: how many, and for coordinators who, is up to date. */
public final class StatusMacro extends NetworkMacro {

  static final MacroParameter<Integer> PAGE_SIZE =
      MacroParameter.whole("page-size", 25, 1, PageRequest.MAX_SIZE);
  static final MacroParameter<String> STATE =
      MacroParameter.choice("state", "", "current", "outdated", "never")
          .called("retis.charter.column.state");
  static final MacroParameter<String> Q =
      MacroParameter.text("q", CharterStatus.MAX_SEARCH).called("retis.charter.search");
  static final MacroParameter<Integer> PAGE =
      MacroParameter.whole("page", 1, 1, 1_000_000).called("retis.charter.page");

  private static final MacroSpec SPEC =
      MacroSpec.of("charter", "retis-charter-status", "retis.charter.status.heading")
          .settings(NetworkContext.TITLE, PAGE_SIZE)
          .fields(STATE, Q, PAGE)
          .resources("charter-style", "retis-act");

  private final StatusViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public StatusMacro(NetworkMacroSupport support, StatusViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  protected String show(NetworkContext context) {
    String template =
        context.macro().call().output().isStatic()
            ? "org/retis/charter/status-static.html.vm"
            : "org/retis/charter/status.html.vm";
    return draw(template, views.of(context));
  }
}
