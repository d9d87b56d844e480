package org.retis.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retis.network.NetworkContext;
import org.retis.store.PageRequest;
import org.retis.web.MacroParameter;

/** What the macros of the registers read: settings of the page's author, fields of a reader. */
final class RegisterParameters {

  // settings
  static final MacroParameter<List<String>> BODY = MacroParameter.list("body");
  static final MacroParameter<String> STATUS =
      MacroParameter.choice("status", DecisionSelection.ALL.word(), DecisionSelection.words());
  static final MacroParameter<String> SHOW =
      MacroParameter.choice("show", ActionSelection.OPEN.word(), ActionSelection.words());
  static final MacroParameter<Optional<LocalDate>> FROM = MacroParameter.date("from");
  static final MacroParameter<Optional<LocalDate>> TO = MacroParameter.date("to");
  static final MacroParameter<String> DECISION_SORT =
      MacroParameter.choice("sort", OutcomeSort.DAY.word(), OutcomeSort.words());
  static final MacroParameter<String> ACTION_SORT =
      MacroParameter.choice("sort", OutcomeSort.DUE.word(), OutcomeSort.words());
  static final MacroParameter<Boolean> REVERSE = MacroParameter.flag("reverse", false);
  static final MacroParameter<Integer> PAGE_SIZE =
      MacroParameter.whole("page-size", 25, 1, PageRequest.MAX_SIZE);
  static final MacroParameter<Boolean> SHOW_FIGURES = MacroParameter.flag("show-figures", true);
  static final MacroParameter<Boolean> SHOW_FILTERS = MacroParameter.flag("show-filters", true);

  // fields
  static final MacroParameter<String> Q =
      MacroParameter.text("q", OpenRegister.MAX_SEARCH).called("retis.meeting.register.search");
  static final MacroParameter<Integer> IN_BODY =
      MacroParameter.whole("body", 0, 0, Integer.MAX_VALUE).called("retis.meeting.register.body");
  static final MacroParameter<String> IN_STATUS =
      MacroParameter.choice("status", "", DecisionSelection.words())
          .called("retis.meeting.register.state");
  static final MacroParameter<String> SHOWN =
      MacroParameter.choice("show", "", ActionSelection.words())
          .called("retis.meeting.register.show");
  static final MacroParameter<String> OWNER =
      MacroParameter.text("owner").called("retis.meeting.register.owner");
  static final MacroParameter<Optional<LocalDate>> SINCE =
      MacroParameter.date("from").called("retis.meeting.register.from");
  static final MacroParameter<Optional<LocalDate>> UNTIL =
      MacroParameter.date("to").called("retis.meeting.register.to");
  static final MacroParameter<Boolean> FILTERED =
      MacroParameter.flag("filtered", false).called("retis.meeting.register.filter");
  static final MacroParameter<String> ORDER =
      MacroParameter.choice("sort", "", OutcomeSort.words()).called("retis.meeting.register.sort");
  static final MacroParameter<Boolean> DOWN =
      MacroParameter.flag("reverse", false).called("retis.meeting.register.sort");
  static final MacroParameter<Integer> PAGE =
      MacroParameter.whole("page", 1, 1, 1_000_000).called("retis.meeting.register.page");

  private RegisterParameters() {}

  static MacroParameter<?>[] decisionSettings() {
    return new MacroParameter<?>[] {
      NetworkContext.TITLE,
      BODY,
      STATUS,
      FROM,
      TO,
      DECISION_SORT,
      REVERSE,
      PAGE_SIZE,
      SHOW_FIGURES,
      SHOW_FILTERS
    };
  }

  static MacroParameter<?>[] actionSettings() {
    return new MacroParameter<?>[] {
      NetworkContext.TITLE,
      BODY,
      SHOW,
      FROM,
      TO,
      ACTION_SORT,
      REVERSE,
      PAGE_SIZE,
      SHOW_FIGURES,
      SHOW_FILTERS
    };
  }

  static MacroParameter<?>[] fields(OutcomeKind kind) {
    return new MacroParameter<?>[] {
      Q,
      IN_BODY,
      kind == OutcomeKind.DECISION ? IN_STATUS : SHOWN,
      OWNER,
      SINCE,
      UNTIL,
      FILTERED,
      ORDER,
      DOWN,
      PAGE
    };
  }

  /** The field by which a reader chooses what is shown. */
  static MacroParameter<String> selection(OutcomeKind kind) {
    return kind == OutcomeKind.DECISION ? IN_STATUS : SHOWN;
  }
}
