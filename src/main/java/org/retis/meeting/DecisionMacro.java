package org.retis.meeting;

import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;
import org.retis.web.MacroSupport;
import org.retis.web.RetisMacro;

/** {@code retis-decision}: what was decided, in the minutes where it was decided. */
public final class DecisionMacro extends RetisMacro {

  private static final int LENGTH = 2_000;

  // texts, for a mistake in them must not hide what was decided
  static final MacroParameter<String> DATE = MacroParameter.text("date", LENGTH);
  static final MacroParameter<String> STATUS = MacroParameter.text("status", LENGTH);
  static final MacroParameter<String> VOTE = MacroParameter.text("vote", LENGTH);
  static final MacroParameter<String> REVIEW = MacroParameter.text("review", LENGTH);

  private static final MacroSpec SPEC =
      MacroSpec.of("meeting", "retis-decision", "retis.meeting.decision.title")
          .settings(DATE, STATUS, VOTE, REVIEW)
          .resources("meeting-style")
          .richBody();

  private final MacroSupport support;
  private final OutcomeViews views;

  /** Made by Confluence, which hands over beans of ours. */
  public DecisionMacro(MacroSupport support, OutcomeViews views) {
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
    return drawAround(context, template, views.decision(context, support.request()));
  }
}
