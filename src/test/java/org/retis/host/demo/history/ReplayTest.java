package org.retis.host.demo.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.Test;

public class ReplayTest {

  private final Replay replay = new Replay();
  private long second;

  @Test
  public void editsBelongToThePageThatWasCreated() {
    apply(ChangeKind.CREATE, "a/b.md");
    apply(ChangeKind.EDIT, "a/b.md");
    assertEquals(List.of(ChangeKind.CREATE, ChangeKind.EDIT), kinds(0));
    assertFalse(replay.lives().get(0).deletion().isPresent());
  }

  @Test
  public void aRenameKeepsThePageAndMovesIt() {
    apply(ChangeKind.CREATE, "a/b.md");
    rename("a/b.md", "c.md");
    apply(ChangeKind.EDIT, "c.md");
    assertEquals(1, replay.lives().size());
    assertEquals("c.md", replay.lives().get(0).path().value());
    assertFalse(replay.at("a/b.md").isPresent());
  }

  @Test
  public void anEditBeforeACreateMakesThePage() {
    apply(ChangeKind.EDIT, "a.md");
    assertEquals(List.of(ChangeKind.EDIT), kinds(0));
    assertTrue(replay.at("a.md").isPresent());
  }

  @Test
  public void aCreateOfWhatIsThereIsAnotherVersion() {
    apply(ChangeKind.CREATE, "a.md");
    apply(ChangeKind.CREATE, "a.md");
    assertEquals(List.of(ChangeKind.CREATE, ChangeKind.CREATE), kinds(0));
  }

  @Test
  public void aPathUsedAgainAfterDeletionIsAnotherPage() {
    apply(ChangeKind.CREATE, "a.md");
    apply(ChangeKind.DELETE, "a.md");
    apply(ChangeKind.CREATE, "a.md");
    assertEquals(2, replay.lives().size());
    assertEquals(ChangeKind.DELETE, replay.lives().get(0).deletion().orElseThrow().kind());
    assertEquals(1, replay.at("a.md").orElseThrow().number());
  }

  @Test
  public void deletingNothingDoesNothing() {
    assertFalse(replay.apply(change(ChangeKind.DELETE, "a.md", "")).isPresent());
    assertTrue(replay.lives().isEmpty());
  }

  @Test
  public void renamingWhatIsNotThereMakesThePage() {
    rename("gone.md", "a.md");
    assertEquals(List.of(ChangeKind.RENAME), kinds(0));
  }

  @Test
  public void renamingOntoAPageEndsThatPage() {
    apply(ChangeKind.CREATE, "a.md");
    apply(ChangeKind.CREATE, "b.md");
    rename("a.md", "b.md");
    assertTrue(replay.lives().get(1).deletion().isPresent());
    assertEquals(0, replay.at("b.md").orElseThrow().number());
  }

  @Test
  public void changesOfOneSecondKeepTheirOrder() {
    Instant at = Instant.ofEpochSecond(1722276409);
    for (int i = 0; i < 300; i++) {
      replay.apply(new Change(at, "member-0001", ChangeKind.CREATE, "a" + i + ".md", ""));
      replay.apply(
          new Change(at, "member-0001", ChangeKind.RENAME, "b" + i + ".md", "a" + i + ".md"));
    }
    assertEquals(300, replay.lives().size());
    assertEquals("b299.md", replay.lives().get(299).path().value());
  }

  private List<ChangeKind> kinds(int life) {
    return replay.lives().get(life).versions().stream().map(Change::kind).toList();
  }

  private void apply(ChangeKind kind, String page) {
    replay.apply(change(kind, page, ""));
  }

  private void rename(String from, String to) {
    replay.apply(change(ChangeKind.RENAME, to, from));
  }

  private Change change(ChangeKind kind, String page, String previous) {
    return new Change(Instant.ofEpochSecond(++second), "member-0001", kind, page, previous);
  }
}
