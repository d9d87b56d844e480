package org.retis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.directory.DirectoryPeople.Cell;
import org.retis.directory.DirectoryPeople.Mail;
import org.retis.directory.DirectoryPeople.Mark;
import org.retis.directory.DirectoryPeople.Person;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.web.FaceView;
import org.retis.web.Formats;
import org.retis.web.LinkView;

/** Draws people for one reader, as cards and as rows of a table. */
final class PersonViews {

  /** Who joined no longer ago is marked as new. */
  static final int NEW_DAYS = 60;

  /** What a card shows unless somebody chose otherwise. */
  private static final Set<Column> ON_CARDS =
      Set.of(Column.FUNCTION, Column.ORGANISATION, Column.TOPICS, Column.PHONE, Column.EMAIL);

  private final Accounts accounts;
  private final Formats formats;
  private final RoleLabels roles;
  private final Set<Field> visible;
  private final EntryLinks links;

  /**
   * For one page of the directory.
   *
   * @param visible the fields that the reader may see
   * @param links where entries are
   */
  PersonViews(
      Accounts accounts, Formats formats, RoleLabels roles, Set<Field> visible, EntryLinks links) {
    this.accounts = accounts;
    this.formats = formats;
    this.roles = roles;
    this.visible = visible;
    this.links = links;
  }

  /**
   * A person on a card.
   *
   * @param chosen what somebody wants to see, or null for the usual
   * @param nested whether it stands under its organisation
   */
  Person card(Entry entry, @Nullable List<Column> chosen, boolean nested) {
    Set<Column> shown = chosen == null ? ON_CARDS : Set.copyOf(chosen);
    List<String> lines = new ArrayList<>();
    lines.add(entry.function());
    lines.add(shown.contains(Column.ORGANISATION) && !nested ? entry.organisation() : "");
    lines.add(shown.contains(Column.TERRITORY) ? entry.territory() : "");
    lines.add(shown.contains(Column.PROFILES) ? entry.profiles() : "");
    return person(
        entry,
        lines,
        shown.contains(Column.TOPICS) ? entry.topics() : List.of(),
        shown.contains(Column.PHONE) ? entry.phone() : "",
        shown.contains(Column.EMAIL) ? entry.email() : "",
        nested);
  }

  /** A person in the first cell of a row. */
  Person first(Entry entry) {
    return person(entry, List.of(), List.of(), "", "", false);
  }

  private Person person(
      Entry entry,
      List<String> lines,
      List<String> topics,
      String phone,
      String email,
      boolean nested) {
    return new Person(
        face(entry),
        entry.name(),
        links.to(entry.memberId()),
        entry.function(),
        lines.stream().filter(line -> !line.isEmpty()).toList(),
        mark(entry),
        topics,
        LinkView.to(phone, ContactLinks.call(phone)),
        mail(entry, email),
        nested);
  }

  private Mail mail(Entry entry, String email) {
    return email.isEmpty()
        ? new Mail("", "", "")
        : new Mail(
            formats.text("retis.directory.write"),
            ContactLinks.write(email),
            formats.text("retis.directory.writeTo", entry.name()));
  }

  /** The picture where the person agreed to it, else their initials. */
  FaceView face(Entry entry) {
    String key = entry.userKey();
    String picture =
        entry.photo() && key != null
            ? accounts.byKey(key).map(Account::picturePath).orElse(null)
            : null;
    return FaceView.of(entry.memberId(), entry.name(), picture);
  }

  /** The one mark that matters most: a role, then that the person is new or has no account. */
  Mark mark(Entry entry) {
    List<String> held = roles.of(entry.memberId());
    if (!held.isEmpty()) {
      return new Mark(true, held.get(0), "aui-lozenge-current");
    }
    LocalDate since = formats.today().minusDays(NEW_DAYS);
    if (entry.joined().filter(day -> !day.isBefore(since)).isPresent()) {
      return new Mark(true, formats.text("retis.directory.new"), "aui-lozenge-new");
    }
    if (visible.contains(Field.ACCESS) && !entry.hasAccount()) {
      return new Mark(true, formats.text("retis.directory.noAccount"), "");
    }
    return new Mark(false, "", "");
  }

  /** A cell of the table. */
  Cell cell(Entry entry, Column column) {
    String label = formats.text("retis.directory.field." + column.key());
    return switch (column) {
      case FUNCTION -> plain(label, column, entry.function());
      case ROLE -> plain(label, column, formats.list(roles.of(entry.memberId())));
      case ORGANISATION -> plain(label, column, entry.organisation());
      case TERRITORY -> plain(label, column, entry.territory());
      case PROFILES -> plain(label, column, entry.profiles());
      case ACCESS -> plain(label, column, access(entry));
      case JOINED -> plain(label, column, entry.joined().map(formats::date).orElse(""));
      case TOPICS -> new Cell(label, "", "", entry.topics(), false, false);
      case PHONE -> linked(label, column, entry.phone(), ContactLinks.call(entry.phone()));
      case EMAIL -> linked(label, column, entry.email(), ContactLinks.write(entry.email()));
      case CONFIRMED -> confirmed(label, column, entry);
    };
  }

  private Cell confirmed(String label, Column column, Entry entry) {
    String text =
        entry.confirmed().map(formats::date).orElse(formats.text("retis.directory.never"));
    return new Cell(label, text, "", List.of(), isStale(entry), column.isNarrow());
  }

  private boolean isStale(Entry entry) {
    Instant limit = formats.now().minus(OpenDirectory.FRESH);
    return entry.confirmed().filter(moment -> !moment.isBefore(limit)).isEmpty();
  }

  private String access(Entry entry) {
    Access access = entry.hasAccount() ? Access.ACCOUNT : Access.NONE;
    return formats.text("retis.directory.access." + access.key());
  }

  private static Cell plain(String label, Column column, String text) {
    return new Cell(label, text, "", List.of(), false, column.isNarrow());
  }

  private static Cell linked(String label, Column column, String text, String href) {
    return new Cell(label, text, text.isEmpty() ? "" : href, List.of(), false, column.isNarrow());
  }
}
