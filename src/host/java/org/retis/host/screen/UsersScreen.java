package org.retis.host.screen;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retis.host.site.Groups;
import org.retis.host.site.RefusedException;
import org.retis.host.site.SiteUser;

/** Administers accounts: list, create, edit, rename, deactivate, remove, groups. */
final class UsersScreen {

  private static final int PER_PAGE = 50;

  /** An account in the list. */
  public record Row(String key, String name, String fullName, String mail, boolean active) {}

  /** A group that an account may be in. */
  public record Membership(String group, boolean in) {}

  /** Answers {@code /admin/users/browseusers.action}. */
  void list(Exchange exchange) throws IOException {
    exchange.requireAdministrator();
    int offset = (int) Math.max(0, Math.min(exchange.number("start"), 1_000_000));
    List<SiteUser> found =
        exchange.site().users().find(exchange.param("q").strip(), offset, PER_PAGE + 1);
    exchange.show(
        "users",
        Frame.Place.administration(exchange.texts().get("users.title")),
        Map.of(
            "q",
            exchange.param("q"),
            "encodedQ",
            Exchange.encode(exchange.param("q")),
            "rows",
            found.stream().limit(PER_PAGE).map(UsersScreen::row).toList(),
            "hasNext",
            found.size() > PER_PAGE,
            "next",
            String.valueOf(offset + PER_PAGE),
            "hasPrevious",
            offset > 0,
            "previous",
            String.valueOf(Math.max(0, offset - PER_PAGE))));
  }

  /** Answers {@code /admin/users/createuser.action}. */
  void create(Exchange exchange) throws IOException {
    exchange.requireAdministrator();
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      try {
        SiteUser user =
            exchange
                .site()
                .users()
                .create(
                    exchange.param("username").strip(),
                    exchange.param("fullName"),
                    exchange.param("email"),
                    exchange.param("password"));
        exchange.site().groups().add(Groups.USERS, user);
        exchange.redirect("/admin/users/edituser.action?key=" + user.key());
        return;
      } catch (RefusedException e) {
        problem = exchange.reason(e);
      }
    }
    Map<String, Object> values = new HashMap<>();
    values.put("problem", problem);
    values.put("username", exchange.param("username"));
    values.put("fullName", exchange.param("fullName"));
    values.put("email", exchange.param("email"));
    exchange.show(
        "createuser", Frame.Place.administration(exchange.texts().get("users.create")), values);
  }

  /** Answers {@code /admin/users/edituser.action}. */
  void edit(Exchange exchange) throws IOException {
    exchange.requireAdministrator();
    SiteUser user =
        exchange.site().users().byKey(exchange.param("key")).orElseThrow(Outcome::notFound);
    String problem = "";
    if (exchange.isPost()) {
      exchange.requireToken();
      problem = exchange.attempt(() -> change(exchange, user)).orElse("");
      if (problem.isEmpty()) {
        boolean toList =
            List.of("remove", "deactivate", "reactivate").contains(exchange.param("do"));
        exchange.redirect(
            toList
                ? "/admin/users/browseusers.action"
                : "/admin/users/edituser.action?key=" + user.key());
        return;
      }
    }
    show(exchange, user, problem);
  }

  private static void change(Exchange exchange, SiteUser user) {
    switch (exchange.param("do")) {
      case "edit" -> {
        forbidOwn(exchange, user, !exchange.ticked("active"));
        exchange
            .site()
            .users()
            .edit(
                user.key(),
                exchange.param("username").strip(),
                exchange.param("fullName"),
                exchange.param("email"),
                exchange.ticked("active"));
        if (!exchange.param("password").isEmpty()) {
          exchange.site().users().setPassword(user.key(), exchange.param("password"));
          exchange.site().sessions().closeAll(user.key());
        }
      }
      case "groups" -> {
        boolean keeps = exchange.ticked("group-" + Groups.ADMINISTRATORS);
        forbidOwn(exchange, user, !keeps);
        for (String group : exchange.site().groups().all()) {
          if (exchange.ticked("group-" + group)) {
            exchange.site().groups().add(group, user);
          } else {
            exchange.site().groups().removeMember(group, user);
          }
        }
      }
      case "deactivate" -> {
        forbidOwn(exchange, user, true);
        exchange.site().users().deactivate(user.key());
      }
      case "reactivate" -> exchange.site().users().reactivate(user.key());
      case "remove" -> {
        forbidOwn(exchange, user, true);
        exchange.site().users().remove(user.key());
      }
      default -> throw Outcome.notFound();
    }
  }

  /** Nobody locks themselves out. */
  private static void forbidOwn(Exchange exchange, SiteUser user, boolean harmful) {
    if (harmful && user.key().equals(exchange.caller().key())) {
      throw new RefusedException("user.own");
    }
  }

  private static void show(Exchange exchange, SiteUser user, String problem) throws IOException {
    List<String> in = exchange.site().groups().of(user.key());
    boolean typed = exchange.isPost() && exchange.param("do").equals("edit");
    Map<String, Object> values = new HashMap<>();
    values.put("problem", problem);
    values.put("heading", user.fullName());
    values.put("key", user.key());
    values.put("username", typed ? exchange.param("username") : user.name());
    values.put("fullName", typed ? exchange.param("fullName") : user.fullName());
    values.put("email", typed ? exchange.param("email") : user.mail());
    values.put("active", typed ? exchange.ticked("active") : user.active());
    values.put(
        "memberships",
        exchange.site().groups().all().stream()
            .map(group -> new Membership(group, in.contains(group)))
            .toList());
    exchange.show("user", Frame.Place.administration(user.fullName()), values);
  }

  private static Row row(SiteUser user) {
    return new Row(user.key(), user.name(), user.fullName(), user.mail(), user.active());
  }
}
