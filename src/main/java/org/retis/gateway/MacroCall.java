package org.retis.gateway;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One macro on one page, as Confluence hands it over.
 *
 * @param parameters the parameters as typed, without Confluence's own (names that start with a
 *     colon, the raw form)
 * @param body the macro's body, empty for a macro without one
 * @param spaceKey the key of the space that the page is in, or null in a preview outside any space
 * @param contentId the id of the page, or 0 while it isn't saved
 * @param output what is being made of the page
 */
public record MacroCall(
    Map<String, String> parameters,
    String body,
    @Nullable String spaceKey,
    long contentId,
    OutputKind output) {

  public MacroCall {
    parameters = Map.copyOf(parameters);
  }

  /** The space of the page, if any. */
  public Optional<String> space() {
    return Optional.ofNullable(spaceKey);
  }
}
