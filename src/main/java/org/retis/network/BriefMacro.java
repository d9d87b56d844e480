package org.retis.network;

import java.util.List;
import org.retis.gateway.OutputKind;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;

/** {@code retis-network}: what a network is for, and its key facts. */
public final class BriefMacro extends NetworkMacro {

  static final MacroParameter<List<String>> PARTS =
      MacroParameter.choices("parts", BriefPart.ALL, BriefPart.ALL.toArray(String[]::new));
  static final MacroParameter<String> LAYOUT =
      MacroParameter.choice("layout", "beside", "beside", "below");

  private static final MacroSpec SPEC =
      MacroSpec.of("network", "retis-network", "retis.network.brief.title")
          .settings(NetworkContext.TITLE, PARTS, LAYOUT)
          .resources("network-style");

  private final BriefViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public BriefMacro(NetworkMacroSupport support, BriefViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  protected String show(NetworkContext context) {
    boolean paper = context.macro().call().output() == OutputKind.STATIC;
    String template =
        paper ? "org/retis/network/brief-static.html.vm" : "org/retis/network/brief.html.vm";
    return draw(template, views.of(context));
  }
}
