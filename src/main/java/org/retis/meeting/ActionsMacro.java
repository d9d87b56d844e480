package org.retis.meeting;

import java.util.List;
import java.util.Map;
import org.retis.gateway.Viewer;
import org.retis.network.Bodies;
import org.retis.network.Network;
import org.retis.network.NetworkContext;
import org.retis.network.NetworkMacro;
import org.retis.network.NetworkMacroSupport;
import org.retis.store.Page;
import org.retis.web.MacroContext;
import org.retis.web.MacroSpec;

/** {@code retis-actions}: the actions of all meetings of a network. */
public final class ActionsMacro extends NetworkMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-actions", "retis.meeting.actions.title")
          .settings(RegisterParameters.actionSettings())
          .fields(RegisterParameters.fields(OutcomeKind.ACTION))
          .resources("meeting-style", "retis-act");

  private final Registers registers;
  private final Bodies bodies;

  /** Made by Confluence, which hands over beans of ours. */
  public ActionsMacro(NetworkMacroSupport support, Registers registers, Bodies bodies) {
    super(support, SPEC);
    this.registers = registers;
    this.bodies = bodies;
  }

  @Override
  protected String show(NetworkContext context) {
    MacroContext macro = context.macro();
    Viewer viewer = macro.viewer();
    Network network = context.network();
    OpenRegister open = registers.open(viewer, network, OutcomeKind.ACTION);
    RegisterBodies known = new RegisterBodies(bodies.list(viewer, network), context.formats());
    List<Integer> scope = known.named(macro.settings().get(RegisterParameters.BODY));
    RegisterRequest request = RegisterRequest.of(macro, OutcomeKind.ACTION, scope);
    Page<Outcome> page =
        open.page(request.filter(), request.sort(), request.reversed(), request.page());
    RestrictedOutcomes restricted =
        open.restricted(request.filter(), request.sort(), request.reversed());
    RegisterTables tables = new RegisterTables(context, request, known, open);
    RegisterView view =
        new RegisterViews(context, request, known, tables)
            .view(
                page,
                restricted,
                RegisterFigures.actions(open, request, macro),
                owners(macro, open, request));
    return draw(
        macro.call().output().isStatic()
            ? "org/retis/meeting/register-static.html.vm"
            : "org/retis/meeting/register.html.vm",
        view);
  }

  private static Map<String, String> owners(
      MacroContext macro, OpenRegister open, RegisterRequest request) {
    return macro.interactive() ? open.owners(request.scope()) : Map.of();
  }
}
