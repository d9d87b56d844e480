package org.retis.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.retis.gateway.Viewer;
import org.retis.network.Network;
import org.retis.network.Todo;
import org.retis.network.TodoSource;
import org.retis.store.PageRequest;
import org.retis.web.Formats;
import org.retis.web.FormatsFactory;

/** The actions that somebody is to do, the most urgent first. */
public final class ActionTodo implements TodoSource {

  private static final int MOST = 100;
  private static final int TEXT = 200;

  private final Registers registers;
  private final FormatsFactory formats;

  ActionTodo(Registers registers, FormatsFactory formats) {
    this.registers = registers;
    this.formats = formats;
  }

  @Override
  public List<Todo> todos(Network network, Viewer viewer) {
    if (viewer.isAnonymous()) {
      return List.of();
    }
    OpenRegister open = registers.open(viewer, network, OutcomeKind.ACTION);
    OutcomeFilter mine = OutcomeFilter.ALL.ofViewer().in(OutcomeQueries.openStates());
    Formats words = formats.forViewer(viewer);
    return Stream.concat(
            open.page(mine, OutcomeSort.DUE, false, new PageRequest(1, MOST)).rows().stream(),
            open.restricted(mine, OutcomeSort.DUE, false).rows().stream())
        .sorted(RegisterActions.URGENT)
        .limit(MOST)
        .map(action -> todo(action, words))
        .toList();
  }

  private static Todo todo(Outcome action, Formats words) {
    String text = words.text("retis.meeting.action.todo", brief(action.text()), action.code());
    return new Todo(text, action.place().path(), action.due());
  }

  private static String brief(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= TEXT ? text : text.substring(0, text.offsetByCodePoints(0, TEXT)) + "\u2026";
  }
}
