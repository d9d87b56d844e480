package org.retis.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.gateway.Viewer;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Roster;
import org.retis.network.Todo;
import org.retis.network.TodoSource;
import org.retis.web.FormatsFactory;

/** A charter to acknowledge, and for coordinators a change to decide about. */
public final class CharterTodo implements TodoSource {

  private final Charters charters;
  private final Acknowledgements acknowledgements;
  private final NetworkRights rights;
  private final Roster roster;
  private final FormatsFactory formats;

  CharterTodo(
      Charters charters,
      Acknowledgements acknowledgements,
      NetworkRights rights,
      Roster roster,
      FormatsFactory formats) {
    this.charters = charters;
    this.acknowledgements = acknowledgements;
    this.rights = rights;
    this.roster = roster;
    this.formats = formats;
  }

  @Override
  public List<Todo> todos(Network network, Viewer viewer) {
    Optional<Situation> found = charters.find(viewer, network).filter(s -> !s.path().isEmpty());
    if (found.isEmpty()) {
      return List.of();
    }
    Situation situation = found.get();
    CharterWords words = new CharterWords(formats.forViewer(viewer), network.words());
    List<Todo> todos = new ArrayList<>();
    if (situation.pending().isPresent() && rights.coordinates(viewer, network)) {
      todos.add(new Todo(words.decide(), situation.path(), null));
    }
    situation
        .inForce()
        .filter(version -> situation.isAsked())
        .filter(version -> roster.memberOf(viewer, network).isPresent())
        .flatMap(version -> acknowledge(version, situation, viewer, network, words))
        .ifPresent(todos::add);
    return todos;
  }

  private Optional<Todo> acknowledge(
      CharterVersion version,
      Situation situation,
      Viewer viewer,
      Network network,
      CharterWords words) {
    int newest =
        acknowledgements.own(viewer, network, situation).stream()
            .mapToInt(Acknowledgement::edition)
            .max()
            .orElse(0);
    return switch (StandingState.of(newest, version.edition())) {
      case CURRENT -> Optional.empty();
      case OUTDATED -> Optional.of(new Todo(words.again(version.label()), situation.path(), null));
      case NEVER ->
          Optional.of(new Todo(words.acknowledge(version.label()), situation.path(), null));
    };
  }
}
