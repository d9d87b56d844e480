package org.retis.host.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retis.host.plugin.Blueprints;
import org.retis.host.web.WebItems.Place;

/** Offers minutes, which open in the editor, and notes, which are made at once. */
final class TestBlueprints implements Blueprints {

  static final String MINUTES = "test:minutes";
  static final String NOTES = "test:notes";

  private static final Map<String, String> FRENCH =
      Map.of(
          "minutes", "Compte rendu de réunion",
          "minutes.desc", "L’ordre du jour & les décisions",
          "minutes.index", "Comptes rendus",
          "agenda", "Ordre du <jour>",
          "notes", "Notes");
  private static final Map<String, String> ENGLISH =
      Map.of(
          "minutes", "Minutes of a meeting",
          "minutes.desc", "Agenda & decisions",
          "minutes.index", "All minutes",
          "agenda", "Agenda <of>",
          "notes", "Notes");

  @Override
  public List<Offer> all() {
    return List.of(new TestOffer("minutes", true), new TestOffer("notes", false));
  }

  @Override
  public Optional<Offer> find(String key) {
    return all().stream().filter(offer -> offer.key().equals(key)).findFirst();
  }

  private record TestOffer(String id, boolean edited) implements Offer {

    @Override
    public String key() {
      return "test:" + id;
    }

    /** Minutes are for everybody, notes for those who are logged in. */
    @Override
    public boolean shown(Place place) {
      return edited || place.visitor().loggedIn();
    }

    @Override
    public String name(Locale locale) {
      return text(locale, id).orElseThrow();
    }

    @Override
    public String description(Locale locale) {
      return text(locale, id + ".desc").orElse("");
    }

    @Override
    public Optional<String> icon() {
      return edited ? Optional.of("/download/resources/test:item/icon") : Optional.empty();
    }

    @Override
    public String label() {
      return "label-" + id;
    }

    @Override
    public String template() {
      return """
          <h2><at:i18n at:key="agenda"/></h2><p><ac:placeholder>Write here</ac:placeholder></p>\
          <p><at:var at:name="spaceKey"/><at:var at:name="unknown"/></p>""";
    }

    @Override
    public boolean indexed() {
      return true;
    }

    @Override
    public Optional<String> indexTemplate() {
      return edited ? Optional.of("<p><at:i18n at:key=\"minutes\"/></p>") : Optional.empty();
    }

    @Override
    public String indexTitle(Locale locale) {
      return text(locale, id + ".index").orElseGet(() -> name(locale));
    }

    @Override
    public Optional<String> text(Locale locale, String key) {
      return Optional.ofNullable((locale.getLanguage().equals("fr") ? FRENCH : ENGLISH).get(key));
    }
  }
}
