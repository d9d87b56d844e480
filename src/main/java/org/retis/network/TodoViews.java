package org.retis.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.retis.web.Formats;
import org.retis.web.MessageView;

/** Puts together what {@code retis-todo} shows. */
public final class TodoViews {

  /** So many things are shown; nobody reads a longer list. */
  private static final int SHOWN = 50;

  /** What is due within so many days stands under "this month". */
  private static final int SOON = 31;

  private final Todos todos;

  TodoViews(Todos todos) {
    this.todos = todos;
  }

  /** The view of what is awaited from who looks. */
  TodoView of(NetworkContext context) {
    Formats formats = context.formats();
    boolean all = context.macro().settings().get(TodoMacro.NETWORKS).equals("all");
    TodoList list =
        all
            ? todos.ofAll(context.macro().viewer(), context.network())
            : todos.of(context.macro().viewer(), context.network());
    List<TodoList.Item> shown = list.items().stream().limit(SHOWN).toList();
    List<MessageView> messages =
        list.complete()
            ? List.of()
            : List.of(MessageView.warning("", formats.text("retis.network.todo.incomplete")));
    return new TodoView(
        context.heading("retis.network.todo.title"),
        summary(context, list),
        messages,
        groups(context, shown),
        list.items().isEmpty() && list.complete() ? List.of(empty(context)) : List.of(),
        more(formats, list.items().size() - shown.size()),
        formats.asOfNow());
  }

  private static String more(Formats formats, int hidden) {
    return hidden > 0 ? formats.plural("retis.network.todo.more", hidden) : "";
  }

  private static String summary(NetworkContext context, TodoList list) {
    if (list.items().isEmpty()) {
      return "";
    }
    Formats formats = context.formats();
    LocalDate today = formats.today();
    long late = list.items().stream().filter(item -> isLate(item.todo().due(), today)).count();
    long networks = list.items().stream().map(item -> item.network().id()).distinct().count();
    String count = formats.plural("retis.network.todo.count", list.items().size());
    String where =
        networks > 1 ? " " + formats.plural("retis.network.todo.networks", networks) : "";
    return late == 0
        ? formats.text("retis.network.todo.summary", count + where)
        : formats.text(
            "retis.network.todo.summary.late",
            count + where,
            formats.plural("retis.network.todo.lateCount", late));
  }

  private static List<TodoView.Group> groups(NetworkContext context, List<TodoList.Item> items) {
    LocalDate today = context.formats().today();
    Predicate<TodoList.Item> late = item -> isLate(item.todo().due(), today);
    Predicate<TodoList.Item> later =
        item -> item.todo().due() != null && item.todo().due().isAfter(today.plusDays(SOON));
    List<TodoView.Group> groups = new ArrayList<>();
    add(groups, context, "late", items.stream().filter(late).toList());
    add(groups, context, "soon", items.stream().filter(late.or(later).negate()).toList());
    add(groups, context, "later", items.stream().filter(later).toList());
    return groups;
  }

  private static void add(
      List<TodoView.Group> groups, NetworkContext context, String word, List<TodoList.Item> items) {
    if (!items.isEmpty()) {
      groups.add(
          new TodoView.Group(
              context.macro().id() + "-" + word,
              context.formats().text("retis.network.todo.group." + word),
              items.stream().map(item -> item(context, item)).toList()));
    }
  }

  private static TodoView.Item item(NetworkContext context, TodoList.Item item) {
    Formats formats = context.formats();
    LocalDate due = item.todo().due();
    return new TodoView.Item(
        item.todo().text(),
        item.network().name(),
        when(formats, due),
        isLate(due, formats.today()),
        context.address(item.todo().path()),
        formats.text("retis.network.todo.open"));
  }

  private static String when(Formats formats, @Nullable LocalDate due) {
    if (due == null) {
      return formats.text("retis.network.todo.anytime");
    }
    long late = due.until(formats.today(), ChronoUnit.DAYS);
    if (late > 0) {
      return formats.plural("retis.network.todo.late", late);
    }
    return late == 0
        ? formats.text("retis.network.todo.today")
        : formats.text("retis.network.todo.until", formats.date(due));
  }

  private static boolean isLate(@Nullable LocalDate due, LocalDate today) {
    return due != null && due.isBefore(today);
  }

  private static MessageView empty(NetworkContext context) {
    Formats formats = context.formats();
    if (context.macro().viewer().isAnonymous()) {
      return MessageView.info(
          formats.text("retis.network.todo.anonymous.title"),
          formats.text("retis.network.todo.anonymous"));
    }
    return context.circle() == Circle.VIEWER
        ? MessageView.info(
            formats.text("retis.network.todo.outsider.title"),
            formats.text("retis.network.todo.outsider"))
        : MessageView.info(
            formats.text("retis.network.todo.empty.title"),
            formats.text("retis.network.todo.empty"));
  }
}
