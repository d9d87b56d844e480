package org.retis.charter;

import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.web.MacroSpec;

/** {@code retis-charter}: which text is in force, and the button to acknowledge it. */
public final class CharterMacro extends NetworkMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("charter", "retis-charter", "retis.charter.title")
          .settings(NetworkContext.TITLE)
          .resources("charter-style", "retis-act");

  private final CharterViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public CharterMacro(NetworkMacroSupport support, CharterViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  protected String show(NetworkContext context) {
    String template =
        context.macro().call().output().isStatic()
            ? "org/retis/charter/charter-static.html.vm"
            : "org/retis/charter/charter.html.vm";
    return draw(template, views.of(context));
  }
}
