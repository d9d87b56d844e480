package org.retis.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retis.directory.EntryView.Ask;
import org.retis.directory.EntryView.Term;
import org.retis.web.FieldView;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MessageView;
import org.retis.web.SettingsRequest;
import org.retis.web.UserMistake;

/** Draws the page of one entry for one viewer. */
final class EntryViews {

  private final SettingsRequest request;
  private final Formats formats;
  private final OpenDirectory open;
  private final PersonViews people;

  EntryViews(SettingsRequest request, OpenDirectory open, PersonViews people) {
    this.request = request;
    this.formats = request.formats();
    this.open = open;
    this.people = people;
  }

  /**
   * The page.
   *
   * @param back where to go without saving
   */
  EntryView view(Entry entry, String back) {
    boolean editable = open.mayEdit(entry);
    List<String> lines =
        Stream.of(entry.function(), entry.organisation(), entry.territory(), joined(entry))
            .filter(line -> !line.isEmpty())
            .toList();
    return new EntryView(
        people.face(entry),
        lines,
        people.mark(entry),
        messages(entry),
        editable ? List.of() : terms(entry),
        editable,
        ask(entry),
        request.form(),
        revision(entry),
        editable ? fields(entry) : List.of(),
        formats.text("retis.directory.entry.roster"),
        formats.text("retis.directory.entry.save"),
        LinkView.to(formats.text("retis.directory.entry.back"), back));
  }

  /** After a conflict was told, saving once more is meant. */
  private String revision(Entry entry) {
    String now = Integer.toString(entry.revision());
    boolean told = request.mistake().filter(m -> m.kind() == UserMistake.Kind.CONFLICT).isPresent();
    return told ? now : request.typed("revision", now);
  }

  private String joined(Entry entry) {
    return entry
        .joined()
        .map(day -> formats.text("retis.directory.entry.since", formats.date(day)))
        .orElse("");
  }

  private List<MessageView> messages(Entry entry) {
    List<MessageView> messages = new ArrayList<>();
    messages.addAll(request.messages(formats.text("retis.directory.entry.mistake")));
    if (messages.isEmpty() && !request.parameter("saved").isEmpty()) {
      messages.add(MessageView.success(formats.text("retis.directory.entry.saved")));
    }
    if (!entry.present()) {
      messages.add(MessageView.info(formats.text("retis.directory.entry.left")));
    }
    return messages;
  }

  private Ask ask(Entry entry) {
    boolean own = open.isOwn(entry);
    Instant limit = formats.now().minus(OpenDirectory.FRESH);
    String sentence =
        entry
            .confirmed()
            .map(moment -> confirmed(moment, moment.isBefore(limit), own))
            .orElse(formats.text("retis.directory.entry.right.never"));
    String title = own ? "retis.directory.entry.right.title" : "retis.directory.entry.right.other";
    return new Ask(formats.text(title), sentence, formats.text("retis.directory.entry.right.yes"));
  }

  private String confirmed(Instant moment, boolean stale, boolean own) {
    String fresh = own ? "retis.directory.entry.right.on" : "retis.directory.entry.right.onOther";
    String key = stale ? "retis.directory.entry.right.stale" : fresh;
    return formats.text(key, formats.date(moment));
  }

  private List<FieldView> fields(Entry entry) {
    return List.of(
        text("text", "function", entry.function()),
        text("tel", "phone", entry.phone()),
        // plain text, so that it is we who say what is wrong, in words
        text("text", "email", entry.email()),
        text("text", "profiles", entry.profiles()),
        FieldView.area(
                "topics",
                formats.text("retis.directory.entry.topics.label"),
                request.typed("topics", String.join(", ", entry.topics())),
                2)
            .helped(formats.text("retis.directory.entry.topics.help", Topics.MAX))
            .mistaken(request.errorOf("topics")),
        FieldView.check(
                "photo",
                formats.text("retis.directory.entry.photo.label"),
                Boolean.parseBoolean(request.typed("photo", Boolean.toString(entry.photo()))))
            .helped(formats.text("retis.directory.entry.photo.help")));
  }

  private FieldView text(String type, String name, String stored) {
    return FieldView.ofType(
            type, name, formats.text("retis.directory.field." + name), request.typed(name, stored))
        .helped(formats.text("retis.directory.entry." + name + ".help"))
        .mistaken(request.errorOf(name));
  }

  private List<Term> terms(Entry entry) {
    List<Term> terms = new ArrayList<>();
    add(terms, Field.PHONE, entry.phone(), ContactLinks.call(entry.phone()));
    add(terms, Field.EMAIL, entry.email(), ContactLinks.write(entry.email()));
    add(terms, Field.PROFILES, entry.profiles(), "");
    if (!entry.topics().isEmpty()) {
      terms.add(new Term(label(Field.TOPICS), "", "", entry.topics()));
    }
    entry.confirmed().ifPresent(moment -> add(terms, Field.CONFIRMED, formats.date(moment), ""));
    return terms;
  }

  private void add(List<Term> terms, Field field, String text, String href) {
    if (!text.isEmpty()) {
      terms.add(new Term(label(field), text, href, List.of()));
    }
  }

  private String label(Field field) {
    return formats.text("retis.directory.field." + field.key());
  }
}
