package org.retis.host.demo.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.retis.host.site.PageImport.ImportedPage;
import org.retis.host.site.PageImport.ImportedVersion;

/**
 * Makes wiki pages out of a history: every life becomes a page, every change a version. The page of
 * the top level becomes the space's home page; a folder without a page of its own gets one.
 */
final class HistoryPages {

  private final Replay replay = new Replay();
  private final Titles titles;
  private final Function<String, String> userKeys;
  private final String keeperKey;
  private final List<List<ImportedVersion>> versions = new ArrayList<>();
  private final Map<String, ImportedPage> pages = new LinkedHashMap<>();
  private PageLife home;

  /**
   * @param homeTitle the title of the home page
   * @param userKeys member of the history to user key
   * @param keeperKey who makes the pages of folders that have none
   */
  HistoryPages(String homeTitle, Function<String, String> userKeys, String keeperKey) {
    this.titles = new Titles(homeTitle);
    this.userKeys = userKeys;
    this.keeperKey = keeperKey;
  }

  /**
   * Follows the changes.
   *
   * @param changes in order of time; at the end there must be a page {@code README.md}
   */
  void follow(List<Change> changes) {
    for (Change change : changes) {
      replay.apply(change).ifPresent(life -> record(life, change));
    }
    home = replay.at("README.md").orElseThrow();
  }

  /** All versions of the home page. */
  List<ImportedVersion> home() {
    return versions.get(home.number());
  }

  /** All other pages, parents before children. */
  List<ImportedPage> pages() {
    replay.lives().stream()
        .filter(life -> life != home)
        .sorted((a, b) -> a.path().value().compareTo(b.path().value()))
        .forEach(this::place);
    return List.copyOf(pages.values());
  }

  private void record(PageLife life, Change change) {
    if (life.number() == versions.size()) {
      versions.add(new ArrayList<>());
    }
    List<ImportedVersion> own = versions.get(life.number());
    String had = own.isEmpty() ? null : own.get(own.size() - 1).title();
    if (life.deletion().isPresent()) {
      titles.free(life.number(), had);
      return;
    }
    String title =
        own.isEmpty() || change.kind() == ChangeKind.RENAME
            ? titles.give(life.number(), life.path(), had)
            : had;
    own.add(
        new ImportedVersion(
            title,
            HistoryText.body(own.size() + 1, change),
            userKeys.apply(change.member()),
            change.at(),
            HistoryText.comment(change),
            false));
  }

  private String place(PageLife life) {
    String reference = "page:" + life.number();
    if (!pages.containsKey(reference)) {
      boolean trashed = life.deletion().isPresent();
      String parent = trashed ? null : life.path().within().map(this::folder).orElse(null);
      List<ImportedVersion> own = versions.get(life.number());
      String title = own.get(own.size() - 1).title();
      pages.put(reference, new ImportedPage(reference, parent, title, trashed, own));
    }
    return reference;
  }

  /** The reference of the page that stands for a folder; null for the home page. */
  private String folder(String folder) {
    if (folder.isEmpty()) {
      return null;
    }
    Optional<PageLife> own = replay.at(folder + "/README.md").or(() -> replay.at(folder + ".md"));
    String made = "folder:" + folder;
    if (own.isEmpty() && !pages.containsKey(made)) {
      makeFolder(folder, made);
    }
    return own.map(this::place).orElse(made);
  }

  private void makeFolder(String folder, String reference) {
    String parent = folder(PagePath.folderOf(folder));
    String title = titles.give(-1 - pages.size(), new PagePath(folder + "/README.md"), null);
    ImportedVersion only =
        new ImportedVersion(
            title, HistoryText.FOLDER, keeperKey, birth(folder), HistoryText.FOLDER_COMMENT, true);
    pages.put(reference, new ImportedPage(reference, parent, title, false, List.of(only)));
  }

  /** When the first of the pages in a folder came into being. */
  private Instant birth(String folder) {
    return replay.lives().stream()
        .filter(life -> life.path().value().startsWith(folder + "/"))
        .map(life -> life.versions().get(0).at())
        .min(Instant::compareTo)
        .orElseThrow();
  }
}
