package org.retis.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.retis.network.Circle;

/** What an entry of the directory tells besides the name, and who may see it. */
public enum Field {
  /** What the person does, in their own words. */
  FUNCTION(Circle.VIEWER),
  /** The roles held in the network, asked from the network room. */
  ROLE(Circle.VIEWER),
  /** The organisation that the person comes from. */
  ORGANISATION(Circle.VIEWER),
  /** Where the person works. */
  TERRITORY(Circle.VIEWER),
  /** What the person knows about. */
  TOPICS(Circle.VIEWER),
  /** The picture from the Confluence profile, shown only where the person agreed. */
  PHOTO(Circle.VIEWER),
  /** The day of joining. */
  JOINED(Circle.VIEWER),
  /** A telephone number. */
  PHONE(Circle.MEMBER),
  /** A mail address. */
  EMAIL(Circle.MEMBER),
  /** Names on social networks. */
  PROFILES(Circle.MEMBER),
  /** Whether the person has a Confluence account. */
  ACCESS(Circle.MEMBER),
  /** When the entry was last confirmed. */
  CONFIRMED(Circle.MEMBER);

  private final Circle circle;

  Field(Circle circle) {
    this.circle = circle;
  }

  /** The end of the key of its name. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The widest circle that may see the field. */
  public Circle circle() {
    return circle;
  }

  /** Whether somebody in this circle may see the field. */
  public boolean isVisibleTo(Circle viewers) {
    return viewers.includes(circle);
  }

  /** The fields that somebody in this circle may see, in order; none for {@link Circle#NOBODY}. */
  public static Set<Field> visibleTo(Circle viewers) {
    EnumSet<Field> fields = EnumSet.allOf(Field.class);
    fields.removeIf(field -> !field.isVisibleTo(viewers));
    return Collections.unmodifiableSet(fields);
  }
}
