package org.retis.host.demo.history;

import java.time.Instant;
import java.util.List;
import org.retis.host.site.PageImport.ImportedPage;
import org.retis.host.site.PageImport.ImportedVersion;

/** The pages that show the community of the history with our macros. */
final class MacroPages {

  private static final String DIRECTORY = "<ac:structured-macro ac:name=\"retis-directory\" />";
  private static final String ROLES =
      "<ac:structured-macro ac:name=\"retis-network\" /><ac:structured-macro"
          + " ac:name=\"retis-roles\" />";

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
        page("Community directory", DIRECTORY),
        page("Who does what", ROLES));
  }

  private static String directory(String view) {
    return "<ac:structured-macro ac:name=\"retis-directory\"><ac:parameter ac:name=\"view\">"
        + view
        + "</ac:parameter></ac:structured-macro>";
  }

  private ImportedPage page(String title, String body) {
    ImportedVersion only = new ImportedVersion(title, body, authorKey, saved, "", false);
    return new ImportedPage(title, null, title, false, List.of(only));
  }
}
