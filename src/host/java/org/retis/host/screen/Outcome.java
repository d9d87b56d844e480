package org.retis.host.screen;

/** Why a screen isn't shown; the servlet turns it into an answer. */
final class Outcome extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The kinds of answers. */
  enum Kind {
    /** There is no such thing. */
    NOT_FOUND,
    /** There is, but not for this caller: anonymous visitors are sent to the log-in page. */
    NOT_PERMITTED,
    /** A form came without its token. */
    NO_TOKEN
  }

  private final Kind kind;

  private Outcome(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  static Outcome notFound() {
    return new Outcome(Kind.NOT_FOUND);
  }

  static Outcome notPermitted() {
    return new Outcome(Kind.NOT_PERMITTED);
  }

  static Outcome noToken() {
    return new Outcome(Kind.NO_TOKEN);
  }

  Kind kind() {
    return kind;
  }
}
