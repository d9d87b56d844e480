package org.retis.host.demo.history;

import java.util.ArrayList;
import java.util.List;

/** Writes what the history doesn't hold: the texts of pages and of version comments. */
final class HistoryText {

  static final String FOLDER =
      "<p>Dossier sans page propre dans le wiki d’origine : ses pages sont rangées dessous.</p>";
  static final String FOLDER_COMMENT = "Page de dossier";

  private HistoryText() {}

  /** The body of one version; grows a little from version to version. */
  static String body(int number, Change change) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "<p>Le texte d’origine n’est pas repris ici ; seule l’histoire de la page l’est.</p>");
    lines.add("<p>Version " + number + ", chemin <code>" + escape(change.page()) + "</code>.</p>");
    lines.add(
        "<p>Qui écrit ici ? Voyez l’<ac:link><ri:page ri:content-title=\"Annuaire de la"
            + " communauté\" /></ac:link>.</p>");
    for (int i = 2; i <= Math.min(number, 8); i++) {
      lines.add("<p>Complément de la version " + i + ".</p>");
    }
    return String.join("", lines);
  }

  /** The comment of one version. */
  static String comment(Change change) {
    return change.kind() == ChangeKind.RENAME
        ? change.kind().comment() + ", auparavant " + change.previousPage()
        : change.kind().comment();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
