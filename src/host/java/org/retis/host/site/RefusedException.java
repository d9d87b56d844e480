package org.retis.host.site;

import java.util.List;

/**
 * Something typed can't be accepted as it is; says which rule of the host was broken, as a key of
 * the host's texts with its values.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> values;

  /**
   * A refusal.
   *
   * @param key the text's key without the prefix {@code refused.}, for instance {@code title.taken}
   * @param values what the text mentions
   */
  public RefusedException(String key, Object... values) {
    super(key + ' ' + List.of(values));
    this.key = key;
    this.values = List.of(values);
  }

  /** The text's key. */
  public String key() {
    return key;
  }

  /** What the text mentions. */
  public List<Object> values() {
    return values;
  }
}
