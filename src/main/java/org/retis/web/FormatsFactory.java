package org.retis.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.retis.gateway.Viewer;

/** Makes the {@link Formats} for whoever is spoken to. */
public final class FormatsFactory {

  private final Texts texts;
  private final Clock clock;

  public FormatsFactory(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** For the viewer of a page. */
  public Formats forViewer(Viewer viewer) {
    return forReader(viewer.locale(), viewer.zone());
  }

  /** For somebody else, such as the recipient of a mail. */
  public Formats forReader(Locale locale, ZoneId zone) {
    return new Formats(texts, clock, locale, zone);
  }
}
