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

/** {@code retis-decisions}: the decisions of all meetings of a network. */
public final class DecisionsMacro extends NetworkMacro {

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-decisions", "retis.meeting.decisions.title")
          .settings(RegisterParameters.decisionSettings())
          .fields(RegisterParameters.fields(OutcomeKind.DECISION))
          .resources("meeting-style", "retis-act");

  private final Registers registers;
  private final Bodies bodies;

  /** Made by Confluence, which hands over beans of ours. */
  public DecisionsMacro(NetworkMacroSupport support, Registers registers, Bodies bodies) {
    super(support, SPEC);
    this.registers = registers;
    this.bodies = bodies;
  }

  @Override
  protected String show(NetworkContext context) {
    MacroContext macro = context.macro();
    Viewer viewer = macro.viewer();
    Network network = context.network();
    OpenRegister open = registers.open(viewer, network, OutcomeKind.DECISION);
    RegisterBodies known = new RegisterBodies(bodies.list(viewer, network), context.formats());
    List<Integer> scope = known.named(macro.settings().get(RegisterParameters.BODY));
    RegisterRequest request = RegisterRequest.of(macro, OutcomeKind.DECISION, scope);
    Page<Outcome> page =
        open.page(request.filter(), request.sort(), request.reversed(), request.page());
    RestrictedOutcomes restricted =
        open.restricted(request.filter(), request.sort(), request.reversed());
    RegisterTables tables = new RegisterTables(context, request, known, open);
    RegisterView view =
        new RegisterViews(context, request, known, tables)
            .view(page, restricted, RegisterFigures.decisions(open, request, macro), Map.of());
    return draw(
        macro.call().output().isStatic()
            ? "org/retis/meeting/register-static.html.vm"
            : "org/retis/meeting/register.html.vm",
        view);
  }
}
