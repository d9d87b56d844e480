package org.retis.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.gateway.EventBus;
import org.retis.network.Member;
import org.retis.network.MemberChanged;
import org.retis.network.MemberErased;
import org.retis.network.MembersMerged;
import org.retis.network.Network;
import org.retis.network.Networks;
import org.retis.network.PersonalDataHolder;
import org.retis.network.Roster;

/**
 * What the registers keep about a member: {@link OutcomeEntity} as who is to do something, {@link
 * ActionChangeEntity} as who said how far it is. Erasing cuts these ties; what stands in a page is
 * the page's.
 */
public final class ActionPersonalData implements PersonalDataHolder {

  private final ActionStore store;
  private final Networks networks;
  private final Roster roster;

  ActionPersonalData(ActionStore store, Networks networks, Roster roster, EventBus events) {
    this.store = store;
    this.networks = networks;
    this.roster = roster;
    events.subscribe(MemberChanged.class, event -> meet(event.member()));
    events.subscribe(MembersMerged.class, event -> this.store.merge(event.kept(), event.gone()));
    events.subscribe(MemberErased.class, event -> erase(event.memberId()));
  }

  private void meet(Member member) {
    boolean only =
        networks.existing(member.networkId()).map(network -> isOnly(network, member)).orElse(false);
    store.meet(member, only);
  }

  private boolean isOnly(Network network, Member member) {
    return member.isPresent() && roster.named(network, member.name()).size() == 1;
  }

  @Override
  public Map<String, Object> export(int memberId) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Map<String, Object>> actions =
        store.of(memberId).stream().map(ActionPersonalData::action).toList();
    List<Map<String, Object>> changes =
        store.by(memberId).stream().map(ActionPersonalData::change).toList();
    if (!actions.isEmpty()) {
      data.put("actions", actions);
    }
    if (!changes.isEmpty()) {
      data.put("actionChanges", changes);
    }
    return data;
  }

  private static Map<String, Object> action(Outcome action) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("number", action.code());
    data.put("text", action.text());
    data.put("state", action.state());
    action.dueOn().ifPresent(day -> data.put("due", day.toString()));
    return data;
  }

  private static Map<String, Object> change(ActionChange change) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("state", change.state().word());
    data.put("note", change.note());
    data.put("at", change.at().toString());
    return data;
  }

  @Override
  public void erase(int memberId) {
    store.forget(memberId);
  }
}
