package org.retis.host.demo.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.retis.host.site.PageImport.ImportedPage;
import org.retis.host.site.PageImport.ImportedVersion;

public class HistoryPagesTest {

  private static final String KEEPER = "key-of-admin";

  private final HistoryPages history = new HistoryPages("Home", m -> "key-of-" + m, KEEPER);

  @Test
  public void theTopReadmeIsTheHomePageWithItsVersions() {
    follow(create("README.md"), edit("README.md"));
    assertEquals(2, history.home().size());
    assertEquals("Home", history.home().get(1).title());
    assertEquals("key-of-member-0001", history.home().get(1).authorKey());
    assertEquals("Modification", history.home().get(1).message());
    assertTrue(history.pages().isEmpty());
  }

  @Test
  public void pagesStandBelowTheirFoldersPage() {
    follow(create("README.md"), create("a/b.md"), create("a/README.md"));
    Map<String, ImportedPage> pages = byTitle();
    assertNull(pages.get("A").parent());
    assertEquals(pages.get("A").reference(), pages.get("B").parent());
  }

  @Test
  public void aFileBesideItsFolderIsTheFoldersPage() {
    follow(create("README.md"), create("a.md"), create("a/b.md"));
    Map<String, ImportedPage> pages = byTitle();
    assertEquals(pages.get("A").reference(), pages.get("B").parent());
    assertEquals(2, pages.size());
  }

  @Test
  public void aFolderWithoutPageGetsOneFromTheKeeper() {
    follow(create("README.md"), create("a/b/c.md"));
    Map<String, ImportedPage> pages = byTitle();
    assertEquals(KEEPER, pages.get("A").versions().get(0).authorKey());
    assertEquals(pages.get("A").reference(), pages.get("B").parent());
    assertEquals(pages.get("B").reference(), pages.get("C").parent());
  }

  @Test
  public void whatWasDeletedLiesInTheTrashAndFreesItsTitle() {
    follow(create("README.md"), create("a.md"), delete("a.md"), create("a.md"));
    List<ImportedPage> pages = history.pages();
    assertEquals(List.of("A", "A"), pages.stream().map(ImportedPage::title).toList());
    assertEquals(1, pages.stream().filter(ImportedPage::trashed).count());
  }

  @Test
  public void anOlderVersionKeepsTheTitleThatItHad() {
    follow(create("README.md"), create("a.md"), rename("a.md", "b.md"), edit("b.md"));
    ImportedPage page = byTitle().get("B");
    assertEquals(
        List.of("A", "B", "B"), page.versions().stream().map(ImportedVersion::title).toList());
    assertEquals("Renommage, auparavant a.md", page.versions().get(1).message());
  }

  @Test
  public void theRealHistoryHasEveryVersionOnceAndParentsFirst() throws IOException {
    List<Change> changes = HistoryFile.read();
    history.follow(changes);
    List<ImportedPage> pages = history.pages();
    long own =
        pages.stream()
            .flatMap(p -> p.versions().stream())
            .filter(v -> !v.authorKey().equals(KEEPER))
            .count();
    long deletions = changes.stream().filter(c -> c.kind() == ChangeKind.DELETE).count();
    assertEquals(changes.size() - deletions, own + history.home().size());
    Set<String> seen = new HashSet<>();
    for (ImportedPage page : pages) {
      assertTrue(page.title(), page.parent() == null || seen.contains(page.parent()));
      assertTrue(page.title(), seen.add(page.reference()));
    }
  }

  @Test
  public void noTwoPagesOfTheRealHistoryHaveOneTitle() throws IOException {
    history.follow(HistoryFile.read());
    List<String> present =
        history.pages().stream().filter(p -> !p.trashed()).map(ImportedPage::title).toList();
    Set<String> distinct = new HashSet<>();
    present.forEach(title -> assertTrue(title, distinct.add(title.toLowerCase(Locale.ROOT))));
  }

  private Map<String, ImportedPage> byTitle() {
    Map<String, ImportedPage> pages = new HashMap<>();
    history.pages().forEach(page -> pages.put(page.title(), page));
    return pages;
  }

  private void follow(Change... changes) {
    history.follow(List.of(changes));
  }

  private static Change create(String page) {
    return change(ChangeKind.CREATE, page, "");
  }

  private static Change edit(String page) {
    return change(ChangeKind.EDIT, page, "");
  }

  private static Change delete(String page) {
    return change(ChangeKind.DELETE, page, "");
  }

  private static Change rename(String from, String to) {
    return change(ChangeKind.RENAME, to, from);
  }

  private static Change change(ChangeKind kind, String page, String previous) {
    return new Change(Instant.ofEpochSecond(1_600_000_000), "member-0001", kind, page, previous);
  }
}
