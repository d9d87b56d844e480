package org.retis.network;

import org.retis.gateway.OutputKind;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;

/** {@code retis-roles}: who does what, who stands in, until when, and what is vacant. */
public final class RolesMacro extends NetworkMacro {

  static final MacroParameter<String> LAYOUT =
      MacroParameter.choice("layout", "list", "list", "table");
  static final MacroParameter<Boolean> VACANT = MacroParameter.flag("vacant", true);
  static final MacroParameter<Boolean> PAST = MacroParameter.flag("past", true);
  static final MacroParameter<Boolean> WARNINGS = MacroParameter.flag("warnings", true);

  private static final MacroSpec SPEC =
      MacroSpec.of("network", "retis-roles", "retis.network.roles.title")
          .settings(NetworkContext.TITLE, LAYOUT, VACANT, PAST, WARNINGS)
          .resources("network-style");

  private final RolesViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public RolesMacro(NetworkMacroSupport support, RolesViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  protected String show(NetworkContext context) {
    return draw(template(context), views.of(context));
  }

  private static String template(NetworkContext context) {
    if (context.macro().call().output() == OutputKind.STATIC) {
      return "org/retis/network/roles-static.html.vm";
    }
    boolean table = context.macro().settings().get(LAYOUT).equals("table");
    return table ? "org/retis/network/roles-table.html.vm" : "org/retis/network/roles.html.vm";
  }
}
