package org.retis.host.demo.history;

import java.time.Instant;
import java.util.List;
import org.retis.host.site.PageImport.ImportedPage;
import org.retis.host.site.PageImport.ImportedVersion;

/** The pages that show the community of the history with our macros. */
final class MacroPages {

  private static final String PERIOD = parameter("period", "last-12-months");
  private static final String DIRECTORY = "<ac:structured-macro ac:name=\"retis-directory\" />";
  private static final String ROLES =
      "<ac:structured-macro ac:name=\"retis-network\" /><ac:structured-macro"
          + " ac:name=\"retis-roles\" />";

  private static final String CONTRIBUTIONS = macro("retis-contributions", PERIOD, "");
  private static final String SILENT = macro("retis-silent", "", "");

  private final String authorKey;
  private final Instant saved;

  MacroPages(String authorKey, Instant saved) {
    this.authorKey = authorKey;
    this.saved = saved;
  }

  List<ImportedPage> pages() {
    return List.of(
        page("Annuaire de la communauté", DIRECTORY),
        page("Annuaire en tableau", directory("table")),
        page("Annuaire par structure", directory("organisation")),
        page("Qui fait quoi", ROLES),
        page("Contributions", CONTRIBUTIONS),
        page("Sans nouvelle", SILENT),
        page("Community directory", DIRECTORY),
        page("Who does what", ROLES),
        page("Who brings what", CONTRIBUTIONS),
        page("Not heard from", SILENT));
  }

  /** The last version of the home page: what it says, and what people bring. */
  ImportedVersion home(ImportedVersion before) {
    String few = parameter("page-size", "10");
    String body =
        macro("retis-contributions", PERIOD, few) + macro("retis-silent", few, "") + before.body();
    return new ImportedVersion(before.title(), body, authorKey, saved, "", false);
  }

  private static String directory(String view) {
    return macro("retis-directory", parameter("view", view), "");
  }

  private static String macro(String name, String first, String second) {
    return "<ac:structured-macro ac:name=\""
        + name
        + "\">"
        + first
        + second
        + "</ac:structured-macro>";
  }

  private static String parameter(String name, String value) {
    return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
  }

  private ImportedPage page(String title, String body) {
    ImportedVersion only = new ImportedVersion(title, body, authorKey, saved, "", false);
    return new ImportedPage(title, null, title, false, List.of(only));
  }
}
