package org.retis.meeting;

import java.util.List;
import org.retis.gateway.Viewer;
import org.retis.network.Member;
import org.retis.network.Network;
import org.retis.network.Roster;
import org.retis.network.RosterQuery;
import org.retis.store.PageRequest;

/**
 * Names that a field offers while somebody types. Drawn by {@code org/retis/meeting/names.html.vm}.
 *
 * @param id the id of the list, to be named by the fields
 * @param all the names, at most {@value PageRequest#MAX_SIZE}; others are typed wholly
 */
public record MeetingNames(String id, List<String> all) {

  static final MeetingNames NONE = new MeetingNames("", List.of());

  public MeetingNames {
    all = List.copyOf(all);
  }

  /** The names of a network's members. */
  static MeetingNames of(Roster roster, Viewer viewer, Network network, String id) {
    PageRequest first = new PageRequest(1, PageRequest.MAX_SIZE);
    List<Member> members = roster.search(viewer, network, RosterQuery.everybody(), first).rows();
    return new MeetingNames(id, members.stream().map(Member::name).distinct().toList());
  }

  /** Whether any name is offered. */
  public boolean offered() {
    return !all.isEmpty();
  }
}
