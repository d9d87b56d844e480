package org.retis.meeting;

import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;
import org.retis.web.MacroSupport;
import org.retis.web.RetisMacro;

/** {@code retis-action}: what is to be done, by whom and until when. */
public final class ActionMacro extends RetisMacro {

  private static final int LENGTH = 2_000;

  // texts, for a mistake in them must not hide what is to be done
  static final MacroParameter<String> OWNER = MacroParameter.text("owner", LENGTH);
  static final MacroParameter<String> MEMBER = MacroParameter.text("member", LENGTH);
  static final MacroParameter<String> DUE = MacroParameter.text("due", LENGTH);

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-action", "retis.meeting.action.title")
          .settings(OWNER, MEMBER, DUE)
          .resources("meeting-style")
          .richBody();

  private final MacroSupport support;
  private final OutcomeViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public ActionMacro(MacroSupport support, OutcomeViews views) {
    super(support, SPEC);
    this.support = support;
    this.views = views;
  }

  @Override
  protected String html(MacroContext context) {
    String template =
        context.call().output().isStatic()
            ? "org/retis/meeting/outcome-static.html.vm"
            : "org/retis/meeting/outcome.html.vm";
    return drawAround(context, template, views.action(context, support.request()));
  }
}
