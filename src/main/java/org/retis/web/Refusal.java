package org.retis.web;

import java.util.List;
import java.util.Optional;

/** Tells in place of a macro what is wrong with its settings or with what was asked of it. */
final class Refusal {

  private Refusal() {}

  /**
   * The message for the mistakes in the settings or else in the query string.
   *
   * @return the message, empty when there is no mistake
   */
  static Optional<MessageView> of(MacroSpec spec, Texts texts, MacroContext context) {
    List<UserMistake> wrongSettings = context.settings().mistakes();
    if (!wrongSettings.isEmpty()) {
      return Optional.of(forSettings(spec, texts, context.formats(), wrongSettings));
    }
    List<UserMistake> wrongFields = context.fields().mistakes();
    return wrongFields.isEmpty()
        ? Optional.empty()
        : Optional.of(forFields(spec, context, wrongFields));
  }

  private static MessageView forSettings(
      MacroSpec spec, Texts texts, Formats formats, List<UserMistake> mistakes) {
    List<String> sentences =
        mistakes.stream().map(mistake -> aboutSetting(spec, texts, formats, mistake)).toList();
    String title = formats.text("retis.web.parameter.title");
    return new MessageView("warning", title, sentences, List.of());
  }

  private static String aboutSetting(
      MacroSpec spec, Texts texts, Formats formats, UserMistake mistake) {
    String name = mistake.field().orElse("");
    String why = formats.sentence(mistake);
    String labelKey = "org.retis.confluence." + spec.macro() + ".param." + name + ".label";
    return texts
        .inRoom(formats.locale(), spec.room(), labelKey)
        .map(label -> formats.text("retis.web.parameter.named", label, name, why))
        .orElseGet(
            () -> formats.text("retis.web.parameter.unnamed", MacroParameter.brief(name), why));
  }

  private static MessageView forFields(
      MacroSpec spec, MacroContext context, List<UserMistake> mistakes) {
    Formats formats = context.formats();
    List<String> sentences =
        mistakes.stream().map(mistake -> aboutField(spec, formats, mistake)).toList();
    MacroLinks afresh = context.links().without(spec.fields().toArray(MacroParameter<?>[]::new));
    LinkView again = LinkView.to(formats.text("retis.web.parameter.again"), afresh.href());
    String title = formats.text("retis.web.parameter.query");
    return new MessageView("warning", title, sentences, List.of(again));
  }

  private static String aboutField(MacroSpec spec, Formats formats, UserMistake mistake) {
    String name = mistake.field().orElse("");
    String label =
        spec.fields().stream()
            .filter(field -> field.name().equals(name) && !field.labelKey().isEmpty())
            .findFirst()
            .map(field -> formats.text(field.labelKey()))
            .orElse(name);
    return formats.text("retis.web.parameter.unnamed", label, formats.sentence(mistake));
  }
}
