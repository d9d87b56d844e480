package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.store.SearchText;
import org.retis.web.FieldView;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/**
 * Lets a coordinator name people of the roster in a form without scripts: from a list while the
 * roster is small, else by typing the name. Two people of one name are told apart by their number,
 * typed as {@code #12}.
 */
final class PersonChoice {

  private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})|.*#(\\d{1,9})");

  private final Roster roster;
  private final SettingsRequest request;
  private final Network network;

  PersonChoice(Roster roster, SettingsRequest request, Network network) {
    this.roster = roster;
    this.request = request;
    this.network = network;
  }

  /** The field for one person. */
  FieldView field(String name, @Nullable Member stored) {
    String label = request.formats().text("retis.network.settings." + name);
    Page<Member> everybody = page(RosterQuery.everybody(), PageRequest.MAX_SIZE);
    if (everybody.pages() > 1) {
      String text = request.typed(name, stored == null ? "" : named(stored));
      return FieldView.text(name, label, text)
          .helped(request.formats().text("retis.network.settings.person.help"))
          .mistaken(request.errorOf(name));
    }
    String chosen = request.typed(name, stored == null ? "" : String.valueOf(stored.id()));
    return FieldView.choose(name, label, options(everybody.rows(), stored, chosen))
        .mistaken(request.errorOf(name));
  }

  /** The person who was chosen, null when nobody was. */
  @Nullable Integer chosen(String name) {
    String typed = request.parameter(name);
    return typed.isEmpty() ? null : find(name, typed);
  }

  /** The people who were typed, one a line. */
  List<Integer> lines(String name) {
    List<Integer> people = new ArrayList<>();
    for (String line : request.parameter(name).split("\\R")) {
      if (!line.isBlank()) {
        people.add(find(name, line.strip()));
      }
    }
    return people;
  }

  /** A name that finds this person again. */
  static String named(Member member) {
    return member.name() + " #" + member.id();
  }

  private Integer find(String field, String typed) {
    Matcher number = NUMBER.matcher(typed);
    if (number.matches()) {
      String digits = number.group(1) == null ? number.group(2) : number.group(1);
      return existing(field, typed, Integer.parseInt(digits));
    }
    String folded = SearchText.fold(typed);
    List<Member> found = page(RosterQuery.named(typed), 20).rows();
    List<Member> exact =
        found.stream().filter(m -> SearchText.fold(m.name()).equals(folded)).toList();
    List<Member> meant = exact.isEmpty() ? found : exact;
    if (meant.size() == 1) {
      return meant.get(0).id();
    }
    if (meant.isEmpty()) {
      throw new UserMistake("retis.network.mistake.person.unknown", field, typed);
    }
    String names = String.join(", ", meant.stream().limit(5).map(PersonChoice::named).toList());
    throw new UserMistake("retis.network.mistake.person.several", field, names);
  }

  private Integer existing(String field, String typed, int id) {
    return roster
        .existing(network, id)
        .map(Member::id)
        .orElseThrow(() -> new UserMistake("retis.network.mistake.person.unknown", field, typed));
  }

  private List<FieldView.Option> options(
      List<Member> members, @Nullable Member stored, String chosen) {
    List<FieldView.Option> options = new ArrayList<>();
    String nobody = request.formats().text("retis.network.settings.nobody");
    options.add(new FieldView.Option("", nobody, chosen.isEmpty()));
    List<Member> people = new ArrayList<>(members);
    if (stored != null && members.stream().noneMatch(m -> m.id() == stored.id())) {
      people.add(stored);
    }
    for (Member member : people) {
      String id = String.valueOf(member.id());
      String organisation = member.organisation();
      String text = member.name() + (organisation.isEmpty() ? "" : " (" + organisation + ")");
      options.add(new FieldView.Option(id, text, id.equals(chosen)));
    }
    return options;
  }

  private Page<Member> page(RosterQuery query, int size) {
    return roster.search(request.viewer(), network, query, new PageRequest(1, size));
  }
}
