package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.web.FieldView;
import org.retis.web.SettingsRequest;

/** The fields of a form about a network, and what was typed into them. */
final class NetworkFields {

  private static final int SMALL = 3;

  private final SettingsRequest request;
  private final Networks networks;

  NetworkFields(SettingsRequest request, Networks networks) {
    this.request = request;
    this.networks = networks;
  }

  /** The fields that are asked for first. */
  List<FieldView> first(String spaceKey, String name) {
    return List.of(
        helped(text("homeSpaceKey", spaceKey), "homeSpaceKey").required(request.formats()),
        text("name", name).required(request.formats()),
        helped(area("purpose", ""), "purpose"),
        helped(text("territory", ""), "territory"),
        date("startedOn", ""),
        helped(parent(null, null), "parentId"));
  }

  /** All fields but home and words. */
  List<FieldView> all(Network network) {
    List<FieldView> fields = new ArrayList<>();
    fields.add(text("name", network.name()).required(request.formats()));
    fields.add(helped(area("purpose", network.purpose()), "purpose"));
    fields.add(area("objectives", network.objectives()));
    fields.add(area("values", network.values()));
    fields.add(area("principles", network.principles()));
    fields.add(helped(text("territory", network.territory()), "territory"));
    fields.add(date("startedOn", Objects.toString(network.startedOn(), "")));
    fields.add(helped(field("email", "contact", network.contact()), "contact"));
    fields.add(helped(parent(network, network.parentId()), "parentId"));
    return fields;
  }

  /** The network's own words. */
  List<FieldView> words(Words words) {
    return List.of(
        word("words.member", "retis.network.settings.word.member", words.member()),
        word("words.members", "retis.network.settings.word.members", words.members()),
        word("words.coordinator", "retis.network.settings.word.coordinator", words.coordinator()),
        word(
            "words.coordinators", "retis.network.settings.word.coordinators", words.coordinators()),
        word("words.charter", "retis.network.settings.word.charter", words.charter()));
  }

  /** What was typed; what the form doesn't ask for stays as in the network. */
  NetworkDraft draft(@Nullable Network before) {
    return new NetworkDraft(
        before == null ? request.parameter("homeSpaceKey") : before.homeSpaceKey(),
        request.parameter("name"),
        request.parameter("purpose"),
        request.parameter("objectives"),
        request.parameter("values"),
        request.parameter("principles"),
        request.parameter("territory"),
        typedParent(),
        request.parameter("startedOn"),
        request.parameter("contact"),
        before == null ? null : before.words());
  }

  /** The network with the words that were typed. */
  NetworkDraft draftOfWords(Network before) {
    Words words =
        new Words(
            request.parameter("words.member"),
            request.parameter("words.members"),
            request.parameter("words.coordinator"),
            request.parameter("words.coordinators"),
            request.parameter("words.charter"));
    return new NetworkDraft(
        before.homeSpaceKey(),
        before.name(),
        before.purpose(),
        before.objectives(),
        before.values(),
        before.principles(),
        before.territory(),
        before.parentId(),
        before.startedOn() == null ? null : before.startedOn().toString(),
        before.contact(),
        words);
  }

  private @Nullable Integer typedParent() {
    int typed = NetworkSettings.number(request, "parentId");
    return typed == 0 ? null : (Integer) typed;
  }

  private FieldView parent(@Nullable Network self, @Nullable Integer stored) {
    String chosen = request.typed("parentId", Objects.toString(stored, ""));
    List<FieldView.Option> options = new ArrayList<>();
    String none = request.formats().text("retis.network.settings.parentId.none");
    options.add(new FieldView.Option("", none, chosen.isEmpty()));
    for (Network other : networks.list(request.viewer())) {
      if (self == null || other.id() != self.id()) {
        String id = String.valueOf(other.id());
        options.add(new FieldView.Option(id, other.name(), id.equals(chosen)));
      }
    }
    Optional.ofNullable(stored)
        .map(String::valueOf)
        .filter(id -> options.stream().noneMatch(option -> option.value().equals(id)))
        .ifPresent(id -> options.add(hidden(id, chosen)));
    return FieldView.choose("parentId", label("parentId"), options)
        .mistaken(request.errorOf("parentId"));
  }

  /** The network that it belongs to, where the viewer may not see which. */
  private FieldView.Option hidden(String id, String chosen) {
    String text = request.formats().text("retis.network.settings.parentId.hidden");
    return new FieldView.Option(id, text, id.equals(chosen));
  }

  private FieldView word(String name, String key, String stored) {
    return FieldView.text(name, request.formats().text(key), request.typed(name, stored))
        .mistaken(request.errorOf(name));
  }

  private FieldView text(String name, String stored) {
    return field("text", name, stored);
  }

  private FieldView date(String name, String stored) {
    return field("date", name, stored);
  }

  private FieldView field(String type, String name, String stored) {
    return FieldView.ofType(type, name, label(name), request.typed(name, stored))
        .mistaken(request.errorOf(name));
  }

  private FieldView area(String name, String stored) {
    return FieldView.area(name, label(name), request.typed(name, stored), SMALL)
        .mistaken(request.errorOf(name));
  }

  private FieldView helped(FieldView field, String name) {
    return field.helped(request.formats().text("retis.network.settings." + name + ".help"));
  }

  private String label(String name) {
    return request.formats().text("retis.network.settings." + name);
  }
}
