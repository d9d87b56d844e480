package org.retis.host.screen;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Administers groups: list, create, remove. Who is in them is set on each account. */
final class GroupsScreen implements Screen {

  /** A group in the list. */
  public record Row(String name, String members) {}

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.requireAdministrator();
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      problem = exchange.attempt(() -> change(exchange)).orElse("");
      if (problem.isEmpty()) {
        exchange.redirect("/admin/users/browsegroups.action");
        return;
      }
    }
    List<Row> rows =
        exchange.site().groups().all().stream()
            .map(name -> new Row(name, String.valueOf(exchange.site().groups().size(name))))
            .toList();
    exchange.show(
        "groups",
        Frame.Place.administration(exchange.texts().get("groups.title")),
        Map.of("problem", problem, "rows", rows, "name", exchange.param("name")));
  }

  private static void change(Exchange exchange) {
    if (exchange.param("do").equals("remove")) {
      exchange.site().groups().remove(exchange.param("name"));
    } else {
      exchange.site().groups().create(exchange.param("name"));
    }
  }
}
