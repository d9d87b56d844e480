package org.retis.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something can't be done as asked, and the person who asked can be told why in a sentence.
 *
 * <p>Thrown by services for every caller alike; each kind of screen shows it in its own way (a
 * message beside the field, a box in the page, an answer in JSON).
 */
public final class UserMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, as far as a machine must know it. */
  public enum Kind {
    /** What was typed can't be accepted. */
    INVALID(400),
    /** The person may not do or see this. */
    FORBIDDEN(403),
    /** What was asked for doesn't exist (any more). */
    MISSING(404),
    /** It was right when it was typed, but something else is there already. */
    CONFLICT(409);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status that says the same. */
    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String key;
  private final transient @Nullable String field;
  private final transient List<Object> args;

  /**
   * A mistake in what was typed.
   *
   * @param key i18n key of the sentence
   * @param field name of the field that it is about, or null when it is about the whole
   * @param args what the sentence's placeholders stand for, already formatted
   */
  public UserMistake(String key, @Nullable String field, Object... args) {
    this(Kind.INVALID, key, field, args);
  }

  private UserMistake(Kind kind, String key, @Nullable String field, Object... args) {
    super(key);
    this.kind = kind;
    this.key = key;
    this.field = field;
    this.args = List.of(args);
  }

  /** The person may not do or see this. */
  public static UserMistake forbidden(String key, Object... args) {
    return new UserMistake(Kind.FORBIDDEN, key, null, args);
  }

  /** What was asked for doesn't exist, or not for this person. */
  public static UserMistake missing(String key, Object... args) {
    return new UserMistake(Kind.MISSING, key, null, args);
  }

  /** Something that is already there stands in the way. */
  public static UserMistake conflict(String key, @Nullable String field, Object... args) {
    return new UserMistake(Kind.CONFLICT, key, field, args);
  }

  /**
   * The same mistake in one entry of a list.
   *
   * @param place which entry, put before the name of the field, for instance {@code [3]}
   */
  public UserMistake at(String place) {
    String inside = field == null ? place : place + "." + field;
    return new UserMistake(kind, key, inside, args());
  }

  /** What kind of mistake it is. */
  public Kind kind() {
    return kind;
  }

  /** The i18n key of the sentence. */
  public String key() {
    return key;
  }

  /** The field that it is about, empty when it is about the whole. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** What the sentence's placeholders stand for. */
  public Object[] args() {
    return args.toArray();
  }
}
