package org.retis.charter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a charter, as REST answers it.
 *
 * @param pageId the page that holds the text
 * @param page {@code there}, {@code trashed}, {@code gone} or {@code elsewhere}
 * @param path where the text is, from the context path; empty where the caller can't go
 * @param inForce the text in force, or null while there is none
 * @param pending a later text about which nobody decided, or null
 * @param asked whether members are asked to acknowledge the text in force now
 */
public record CharterJson(
    long pageId,
    String page,
    String path,
    @Nullable VersionJson inForce,
    @Nullable VersionJson pending,
    boolean asked) {

  static CharterJson of(Situation situation) {
    return new CharterJson(
        situation.charter().pageId(),
        situation.pageState().word(),
        situation.path(),
        situation.inForce().map(VersionJson::of).orElse(null),
        situation.pending().map(VersionJson::of).orElse(null),
        situation.isAsked());
  }

  /**
   * One text.
   *
   * @param id by which it is acknowledged
   * @param label what people call it, or empty while undecided
   * @param state {@code first}, {@code minor}, {@code substantial} or {@code undecided}
   * @param digest SHA-256 of the text in hexadecimal
   * @param pageId the page
   * @param pageVersion the page's version
   * @param savedAt when the page was saved, in UTC
   * @param inForceSince when it was decided about, or null
   */
  public record VersionJson(
      int id,
      String label,
      String state,
      String digest,
      long pageId,
      int pageVersion,
      String savedAt,
      @Nullable String inForceSince) {

    static VersionJson of(CharterVersion version) {
      return new VersionJson(
          version.id(),
          version.isDecided() ? version.label() : "",
          version.state().name().toLowerCase(Locale.ROOT),
          version.digest(),
          version.pageId(),
          version.pageVersion(),
          version.savedAt().toString(),
          version.decidedAt() == null ? null : version.decidedAt().toString());
    }
  }

  /**
   * One text with its body.
   *
   * @param version the text
   * @param body its normalised storage format, whose digest that of the version is
   */
  public record TextJson(VersionJson version, String body) {
    static TextJson of(Charters.KeptText text) {
      return new TextJson(VersionJson.of(text.version()), text.body());
    }
  }

  /** The page to be the charter. */
  public record NamedPageJson(long pageId) {}

  /**
   * What kind of change a text is.
   *
   * @param digest the text's digest
   * @param substantial whether everybody is asked again
   */
  public record DecisionJson(@Nullable String digest, @Nullable Boolean substantial) {}

  /** The text that was read. */
  public record AcknowledgeJson(int versionId, @Nullable String digest) {}

  /** A text that was signed on paper. */
  public record PaperJson(
      int memberId, int versionId, @Nullable String digest, @Nullable String reference) {}

  /** What was recorded. */
  public record AcknowledgementJson(
      int versionId,
      int memberId,
      String label,
      String digest,
      String at,
      boolean onPaper,
      String receipt) {
    static AcknowledgementJson of(Acknowledgement one) {
      return new AcknowledgementJson(
          one.versionId(),
          one.memberId(),
          one.label(),
          one.digest(),
          one.at().toString(),
          one.onPaper(),
          one.receipt());
    }
  }
}
