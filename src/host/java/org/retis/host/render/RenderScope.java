package org.retis.host.render;

import java.time.ZoneId;
import java.util.Locale;

/**
 * For whom and where a page is rendered.
 *
 * @param contextPath the path under which the host runs, for instance {@code /confluence}
 * @param spaceKey the page's space, empty when there is none
 * @param contentId the page's number, 0 while it isn't saved
 * @param title the page's title
 * @param output {@code display}, {@code preview} or another of Confluence's output types
 * @param locale the reader's language
 * @param zone the reader's time zone
 */
public record RenderScope(
    String contextPath,
    String spaceKey,
    long contentId,
    String title,
    String output,
    Locale locale,
    ZoneId zone) {}
