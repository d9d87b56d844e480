package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.retis.directory.People.member;
import static org.retis.directory.People.says;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;
import org.retis.network.Circle;
import org.retis.network.Member;
import org.retis.network.MemberChanged;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.NetworkRemoved;
import org.retis.network.RosterFigures;
import org.retis.store.PageRequest;

public class EntrySyncTest {

  private final DirectoryRig rig = new DirectoryRig();

  @After
  public void close() {
    rig.close();
  }

  private void roster(List<Member> people) {
    when(rig.roster.figures(any(), any())).thenReturn(new RosterFigures(people.size(), 0, 0, 0));
    doAnswer(
            call -> {
              Consumer<Member> visit = call.getArgument(1);
              people.forEach(visit);
              return null;
            })
        .when(rig.roster)
        .everyMember(any(), any());
  }

  private int listed() {
    return rig.directory
        .open(rig.viewer, DirectoryRig.NETWORK)
        .page(Selection.ALL, Sort.NAME, false, new PageRequest(1, 1))
        .total();
  }

  @Test
  public void entriesFollowTheRoster() {
    Member sonia = member(1, "Sonia", "Belkacem", "", "");
    rig.events.publish(new MemberChanged(sonia));
    rig.events.publish(new MemberChanged(member(2, "S.", "Belkacem", "", "")));
    rig.store.edit(2, 0, says("Conseillère", ""), null, Instant.EPOCH);
    assertEquals(2, listed());

    rig.events.publish(new MembersMerged(sonia, 2));
    assertEquals(1, listed());
    assertEquals("Conseillère", rig.queries.byMember(1).orElseThrow().function());

    rig.events.publish(new MemberChanged(People.gone(sonia)));
    assertEquals(0, listed());
    assertFalse(rig.queries.byMember(1).orElseThrow().present());

    rig.events.publish(new MemberErased(1, People.NETWORK));
    assertTrue(rig.queries.byMember(1).isEmpty());

    rig.events.publish(new MemberChanged(sonia));
    rig.events.publish(new NetworkRemoved(People.NETWORK));
    assertTrue(rig.queries.byMember(1).isEmpty());
  }

  @Test
  public void missingEntriesAreMadeAtTheFirstView() {
    roster(
        IntStream.rangeClosed(1, 1_201)
            .mapToObj(n -> member(n, "P" + n, "N" + n, "", ""))
            .toList());
    rig.store.put(member(7, "Known", "Already", "", ""));

    assertEquals(1_201, listed());
    assertEquals("Known Already", rig.queries.byMember(7).orElseThrow().name());
  }

  @Test
  public void whatIsCompleteIsNotRead() {
    rig.store.put(member(1, "Sonia", "Belkacem", "", ""));
    roster(List.of(member(1, "Other", "Name", "", "")));

    assertEquals(1, listed());
    rig.seenBy(Circle.VIEWER);
    assertEquals(1, listed());
    verify(rig.roster, never()).everyMember(any(), any());
    verify(rig.roster, times(1)).figures(any(), any());
  }
}
