package org.retis.host.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retis.host.web.WebItems.Place;

/** What running plugins offer in the Create dialog. */
public interface Blueprints {

  /** All of them, by weight. */
  List<Offer> all();

  /** The one of this key, {@code plugin:blueprint}. */
  Optional<Offer> find(String key);

  /** A page that one can start from. */
  interface Offer {

    /** The blueprint's complete key, {@code plugin:blueprint}. */
    String key();

    /** Whether the choice's conditions hold. */
    boolean shown(Place place);

    /** Its name in the closest language there is. */
    String name(Locale locale);

    /** What it is for, may be empty. */
    String description(Locale locale);

    /** The icon's path below the context path. */
    Optional<String> icon();

    /** Whether a new page is opened in the editor first, rather than made at once. */
    boolean edited();

    /** The label of all pages made from it. */
    String label();

    /** The page's template in storage format. */
    String template();

    /** Whether it keeps an index page in each space. */
    boolean indexed();

    /** The index page's template, if it brings one. */
    Optional<String> indexTemplate();

    /** The index page's title. */
    String indexTitle(Locale locale);

    /** A text of its plugin in the closest language there is. */
    Optional<String> text(Locale locale, String key);
  }
}
