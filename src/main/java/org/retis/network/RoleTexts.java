package org.retis.network;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retis.web.Formats;

/** How roles and mandates are told in settings pages. */
final class RoleTexts {

  private RoleTexts() {}

  static String name(Formats formats, Role role) {
    return role.name().isEmpty() ? formats.text(role.kind().key()) : role.name();
  }

  static String name(Formats formats, Body body) {
    return body.name().isEmpty() ? formats.text(body.kind().key()) : body.name();
  }

  static String description(Formats formats, Role role) {
    return role.description().isEmpty()
        ? formats.text(role.kind().descriptionKey())
        : role.description();
  }

  static SettingsTable.Cell status(Formats formats, RoleState state) {
    String label = formats.text("retis.network.settings.role.status");
    return switch (state.status()) {
      case HELD ->
          new SettingsTable.Cell(
              label, formats.text("retis.network.settings.status.held"), "success");
      case ENDING_SOON ->
          new SettingsTable.Cell(
              label, formats.text("retis.network.settings.status.ending-soon"), "moved");
      case ENDED ->
          new SettingsTable.Cell(
              label, formats.text("retis.network.settings.status.ended"), "error");
      case VACANT ->
          new SettingsTable.Cell(
              label, formats.text("retis.network.settings.status.vacant"), "moved");
    };
  }

  /** Who holds a role, or held it last. */
  static String holders(Formats formats, RoleState state) {
    String now =
        state.current().stream()
            .map(mandate -> mandate.holder().name())
            .collect(Collectors.joining(", "));
    return now.isEmpty()
        ? state
            .last()
            .map(last -> formats.text("retis.network.settings.role.was", last.holder().name()))
            .orElse("")
        : now;
  }

  static String period(Formats formats, Mandate mandate) {
    String start = day(formats, mandate.start());
    String end = day(formats, mandate.end());
    return (start + " \u2013 " + end).strip();
  }

  private static String day(Formats formats, @Nullable LocalDate day) {
    return day == null ? "\u2026" : formats.date(day);
  }
}
