package org.retis.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retis.gateway.Viewer;
import org.retis.web.Formats;
import org.retis.web.FormatsFactory;
import org.retis.web.MacroSupport;
import org.retis.web.Texts;

/** What macros and pages work with, in a test: Saturday 21/11/2026, 09:00 in Paris. */
public final class TestSupport {

  /** 21/11/2026, 09:00 in Paris. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("UTC"));

  /** Where the tests' people are. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private TestSupport() {}

  /** Somebody who is logged in. */
  public static Viewer viewer(Locale locale) {
    return new Viewer("key-of-ada", "Ada", locale, PARIS);
  }

  /** Speaks a language. */
  public static Formats formats(Locale locale) {
    return new FormatsFactory(new Texts(), CLOCK).forReader(locale, PARIS);
  }

  /** For a macro, seen by this viewer. */
  public static MacroSupport macros(Viewer viewer, TestRequest request) {
    return macros(viewer, request, new ArrayList<>());
  }

  /**
   * For a macro, seen by this viewer.
   *
   * @param required takes the keys of the web resources that are asked for
   */
  public static MacroSupport macros(Viewer viewer, TestRequest request, List<String> required) {
    Texts texts = new Texts();
    return new MacroSupport(
        () -> viewer,
        texts,
        new FormatsFactory(texts, CLOCK),
        new TestTemplates(),
        required::add,
        request);
  }
}
