package org.retis.gateway;

import com.atlassian.confluence.languages.LocaleManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the language in which to speak, among those that we have texts for: the viewer's
 * preference, else the browser's, else the site's, else English.
 */
final class Languages {

  private static final Logger LOG = LoggerFactory.getLogger(Languages.class);

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

  private final LocaleManager site;
  private final ThreadRequest request;
  private final ByName byName;

  Languages(LocaleManager site, ThreadRequest request, ByName byName) {
    this.site = site;
    this.request = request;
    this.byName = byName;
  }

  /**
   * The language for a viewer.
   *
   * @param preferences Confluence's preferences of the account, empty for an anonymous visitor
   */
  Locale of(Optional<Object> preferences) {
    return preferences
        .flatMap(known -> byName.call(Locale.class, known, "getLocale"))
        .flatMap(Languages::spoken)
        .or(this::ofBrowser)
        .or(this::ofSite)
        .orElse(Locale.ENGLISH);
  }

  private Optional<Locale> ofBrowser() {
    HttpServletRequest current = request.get();
    // without the header the container would answer with the server's own language
    if (current == null || current.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(current.getLocales()).stream()
        .flatMap(locale -> spoken(locale).stream())
        .findFirst();
  }

  private Optional<Locale> ofSite() {
    try {
      return Optional.ofNullable(site.getSiteDefaultLocale()).flatMap(Languages::spoken);
    } catch (RuntimeException e) {
      LOG.warn("The site's language can't be read", e);
      return Optional.empty();
    }
  }

  private static Optional<Locale> spoken(Locale wanted) {
    return SPOKEN.stream()
        .filter(ours -> ours.getLanguage().equals(wanted.getLanguage()))
        .findFirst();
  }
}
