package org.retis.network;

import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;

/** {@code retis-todo}: what the network, or all networks, await from the reader. */
public final class TodoMacro extends NetworkMacro {

  static final MacroParameter<String> NETWORKS =
      MacroParameter.choice("networks", "this", "this", "all");

  private static final MacroSpec SPEC =
      MacroSpec.of("network", "retis-todo", "retis.network.todo.title")
          .settings(NetworkContext.TITLE, NETWORKS)
          .resources("network-style");

  private final TodoViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public TodoMacro(NetworkMacroSupport support, TodoViews views) {
    super(support, SPEC);
    this.views = views;
  }

  @Override
  protected String show(NetworkContext context) {
    String template =
        context.macro().call().output().isStatic()
            ? "org/retis/network/todo-static.html.vm"
            : "org/retis/network/todo.html.vm";
    return draw(template, views.of(context));
  }
}
