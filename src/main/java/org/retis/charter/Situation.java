package org.retis.charter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;

/**
 * How it stands with a charter now, for one viewer.
 *
 * @param charter the charter
 * @param pageState whether its page can be asked about
 * @param page the page, or null where it is gone
 * @param readable whether the viewer may view the page
 * @param current the text in force, or null while there is none
 * @param newest the text that was recorded last, or null while there is none
 */
public record Situation(
    Charter charter,
    PageState pageState,
    @Nullable ContentInfo page,
    boolean readable,
    @Nullable CharterVersion current,
    @Nullable CharterVersion newest) {

  /** The text in force. */
  public Optional<CharterVersion> inForce() {
    return Optional.ofNullable(current);
  }

  /** A later text about which no coordinator has decided; none when it equals the one in force. */
  public Optional<CharterVersion> pending() {
    return Optional.ofNullable(newest)
        .filter(version -> !version.isDecided())
        .filter(version -> current == null || !current.digest().equals(version.digest()));
  }

  /** Whether the page has a version that wasn't looked at yet, so that its text isn't known. */
  public boolean isUnseen() {
    return page != null && pageState == PageState.THERE && page.version() > charter.seenVersion();
  }

  /** Whether what the page shows is the text in force, so that it can be acknowledged. */
  public boolean isAsked() {
    return current != null && pageState == PageState.THERE && pending().isEmpty() && !isUnseen();
  }

  /** Where the text is, from the context path; empty where the viewer can't go. */
  public String path() {
    return page != null && readable && pageState != PageState.TRASHED ? page.path() : "";
  }
}
