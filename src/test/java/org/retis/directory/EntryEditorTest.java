package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.retis.directory.People.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.testing.TestSupport;
import org.retis.web.UserMistake;

public class EntryEditorTest {

  private static final Member SONIA = member(1, "Sonia", "Belkacem", "", "");
  private static final Member AICHA = member(2, "Aïcha", "Diarra", "", "");

  private final DirectoryRig rig = new DirectoryRig();

  @Before
  public void people() {
    rig.store.put(SONIA);
    rig.store.put(AICHA);
    rig.viewerIs(SONIA);
  }

  @After
  public void close() {
    rig.close();
  }

  private static EntryDraft draft(int member, Integer revision, String function, String phone) {
    return new EntryDraft(member, revision, function, phone, null, null, null, null, null);
  }

  private Entry change(EntryDraft draft) {
    return rig.editor.change(rig.viewer, DirectoryRig.NETWORK, draft);
  }

  private UserMistake refused(EntryDraft draft) {
    return assertThrows(UserMistake.class, () -> change(draft));
  }

  @Test
  public void membersChangeTheirOwnEntryAndNoOther() {
    Entry changed = change(draft(1, 0, "Conseillère", "05 36 49 02 18"));

    assertEquals("Conseillère", changed.function());
    assertEquals(1, changed.revision());
    assertEquals(TestSupport.CLOCK.instant(), changed.confirmed().orElseThrow());
    assertEquals(UserMistake.Kind.FORBIDDEN, refused(draft(2, 0, "x", "")).kind());
    assertEquals("", rig.queries.byMember(2).orElseThrow().function());
  }

  @Test
  public void coordinatorsChangeAnyAndViewersNone() {
    rig.seenBy(Circle.COORDINATOR);
    assertEquals("x", change(draft(2, 0, "x", "")).function());

    rig.seenBy(Circle.VIEWER);
    rig.viewerIs(member(99, "No", "Body", "", ""));
    assertEquals(UserMistake.Kind.FORBIDDEN, refused(draft(2, 1, "y", "")).kind());
    assertThrows(UserMistake.class, () -> rig.editor.confirm(rig.viewer, DirectoryRig.NETWORK, 2));
  }

  @Test
  public void whatIsNotSentStays() {
    change(draft(1, 0, "Conseillère", "05 36 49 02 18"));
    change(new EntryDraft(1, 1, null, "", null, null, List.of("Emploi"), null, null));

    Entry entry = rig.queries.byMember(1).orElseThrow();
    assertEquals("Conseillère", entry.function());
    assertEquals("", entry.phone());
    assertEquals(List.of("Emploi"), entry.topics());
  }

  @Test
  public void theRostersAddressSentBackGoesOnFollowingTheRoster() {
    change(new EntryDraft(1, 0, null, null, "sonia@example.org ", null, null, null, null));
    rig.store.put(
        new Member(1, 7, "key-1", "Sonia", "sonia", "new@example.org", null, "", "", null, null));
    assertEquals("new@example.org", rig.queries.byMember(1).orElseThrow().email());
  }

  @Test
  public void theSlowerOfTwoIsToldAndNothingIsLost() {
    change(draft(1, 0, "first", ""));

    UserMistake mistake = refused(draft(1, 0, "second", ""));

    assertEquals(UserMistake.Kind.CONFLICT, mistake.kind());
    assertEquals("first", rig.queries.byMember(1).orElseThrow().function());
    assertEquals("third", change(draft(1, null, "third", "")).function());
  }

  @Test
  public void strangersAndWhoLeftAreMissing() {
    rig.store.put(People.gone(AICHA));

    assertEquals(UserMistake.Kind.MISSING, refused(draft(2, 0, "x", "")).kind());
    assertEquals(UserMistake.Kind.MISSING, refused(draft(77, 0, "x", "")).kind());
  }

  @Test
  public void aDayOfConfirmationIsForCoordinatorsAndPast() {
    EntryDraft dated =
        new EntryDraft(1, null, "x", null, null, null, null, null, LocalDate.of(2025, 10, 15));
    assertEquals("confirmedOn", refused(dated).field().orElseThrow());

    rig.seenBy(Circle.COORDINATOR);
    assertEquals(Instant.parse("2025-10-15T00:00:00Z"), change(dated).confirmed().orElseThrow());
    EntryDraft coming =
        new EntryDraft(1, null, "x", null, null, null, null, null, LocalDate.of(2027, 1, 1));
    assertEquals("confirmedOn", refused(coming).field().orElseThrow());
  }

  @Test
  public void aListIsSavedWholeOrNotAtAll() {
    rig.seenBy(Circle.COORDINATOR);
    List<EntryDraft> wrong = List.of(draft(1, null, "one", ""), draft(2, null, "two", "no number"));

    UserMistake mistake =
        assertThrows(
            UserMistake.class, () -> rig.editor.changeAll(rig.viewer, DirectoryRig.NETWORK, wrong));

    assertEquals("[1].phone", mistake.field().orElseThrow());
    assertEquals("", rig.queries.byMember(1).orElseThrow().function());
    List<EntryDraft> right = List.of(draft(1, null, "one", ""), draft(2, null, "two", ""));
    assertEquals(2, rig.editor.changeAll(rig.viewer, DirectoryRig.NETWORK, right));
    assertEquals("two", rig.queries.byMember(2).orElseThrow().function());
  }

  @Test
  public void aListHasASize() {
    EntryDraft one = draft(1, null, "x", "");
    for (List<EntryDraft> drafts : List.of(List.<EntryDraft>of(), Collections.nCopies(501, one))) {
      assertThrows(
          UserMistake.class, () -> rig.editor.changeAll(rig.viewer, DirectoryRig.NETWORK, drafts));
    }
  }

  @Test
  public void personalDataAreShownAndErased() {
    change(draft(1, 0, "Conseillère", "05 36 49 02 18"));
    DirectoryPersonalData data = new DirectoryPersonalData(rig.queries, rig.store);

    assertEquals("05 36 49 02 18", data.export(1).get("phone"));
    data.erase(1);
    assertEquals(Map.of(), data.export(1));
    assertTrue(rig.queries.byMember(1).isEmpty());
  }
}
