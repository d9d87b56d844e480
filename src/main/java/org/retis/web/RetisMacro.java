package org.retis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.gateway.MacroCall;
import org.retis.gateway.MacroModule;
import org.retis.gateway.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Base of every macro: finds out who looks and in which language, checks the settings and the query
 * string, asks for the style sheet, and puts what the macro draws into {@code <section
 * class="retis" id="…" aria-label="…">}.
 *
 * <p>Whatever goes wrong is told in its place and never breaks the page: mistakes in a sentence
 * that names the setting and what is allowed, failures in a neutral one while the log gets the
 * cause.
 *
 * <p>On a page that holds a macro several times, the first one's query fields begin with its short
 * name ({@code directory.page}), those of the second with {@code directory2}, and so on.
 */
public abstract class RetisMacro extends MacroModule {

  /** The web resource that every macro needs. */
  static final String SHARED_RESOURCE = "retis";

  private static final Logger LOG = LoggerFactory.getLogger(RetisMacro.class);
  private static final String MESSAGE = "org/retis/web/message.html.vm";

  /** Where a template has it, the body goes; texts are escaped, so nobody else can write it. */
  private static final String BODY_PLACE = "<div class=\"retis-body\"></div>";

  private final MacroSupport support;
  private final MacroSpec spec;

  /**
   * For subclasses.
   *
   * @param support what every macro works with
   * @param spec what this one declares
   */
  protected RetisMacro(MacroSupport support, MacroSpec spec) {
    super(spec.body());
    this.support = support;
    this.spec = spec;
  }

  /**
   * Draws the macro.
   *
   * @param context who looks, and what they and the page's author asked for
   * @return the HTML inside the section, usually from {@link #draw}
   * @throws UserMistake when something can't be shown as asked; the sentence is shown in place
   */
  protected abstract String html(MacroContext context);

  /** Renders a view with a template of ours. */
  protected final String draw(String template, Object view) {
    return support.templates().render(template, view);
  }

  /**
   * Renders a view around the macro's body, which Confluence has rendered already.
   *
   * @param context the macro, whose {@link MacroSpec#richBody} is declared
   * @param template a template with an empty {@code <div class="retis-body"></div>} in it
   * @param view what it shows
   */
  protected final String drawAround(MacroContext context, String template, Object view) {
    String drawn = draw(template, view);
    int place = drawn.indexOf(BODY_PLACE);
    if (place < 0) {
      throw new IllegalStateException(template + " has no place for a body");
    }
    int inside = place + BODY_PLACE.indexOf("</");
    return drawn.substring(0, inside) + context.call().body() + drawn.substring(inside);
  }

  /** Renders nothing but a message. */
  protected final String draw(MessageView message) {
    return draw(MESSAGE, new MessageOnly(message));
  }

  /** The macro's part of the page, as Confluence asks for it. */
  @Override
  public String render(MacroCall call) {
    Viewer viewer = support.viewers().current();
    Formats formats = support.formats().forViewer(viewer);
    String id = spec.macro();
    try {
      int occurrence = support.request().occurrence(spec.macro());
      id = occurrence == 1 ? spec.macro() : spec.macro() + "-" + occurrence;
      support.resources().require(SHARED_RESOURCE);
      spec.resources().forEach(support.resources()::require);
      return section(id, formats, checked(context(call, viewer, formats, id, occurrence)));
    } catch (UserMistake mistake) {
      return section(id, formats, draw(MessageView.warning("", formats.sentence(mistake))));
    } catch (RuntimeException | LinkageError failure) {
      LOG.error("The macro {} failed on content {}", spec.macro(), call.contentId(), failure);
      return section(id, formats, apology(formats));
    }
  }

  private String checked(MacroContext context) {
    return Refusal.of(spec, support.texts(), context)
        .map(this::draw)
        .orElseGet(() -> html(context));
  }

  private MacroContext context(
      MacroCall call, Viewer viewer, Formats formats, String id, int occurrence) {
    Map<String, List<String>> settings = new LinkedHashMap<>();
    call.parameters().forEach((name, value) -> settings.put(name, List.of(value)));
    String prefix = spec.shortName() + (occurrence == 1 ? "" : Integer.toString(occurrence));
    boolean interactive = call.output().isInteractive();
    return new MacroContext(
        call,
        viewer,
        formats,
        MacroParameters.of(spec.settings(), settings),
        MacroParameters.of(spec.fields(), interactive ? fields(prefix) : Map.of()),
        MacroLinks.of(
            support.request().contextPath(),
            call.contentId(),
            prefix,
            id,
            support.request().parameters()),
        id);
  }

  /** The declared fields in the query string; what isn't ours there is nobody's mistake. */
  private Map<String, List<String>> fields(String prefix) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (MacroParameter<?> field : spec.fields()) {
      List<String> values = support.request().parameters(prefix + "." + field.name());
      if (!values.isEmpty()) {
        fields.put(field.name(), values);
      }
    }
    return fields;
  }

  private String section(String id, Formats formats, String content) {
    String label = Markup.escape(formats.text(spec.titleKey()));
    return "<section class=\"retis\" id=\""
        + id
        + "\" aria-label=\""
        + label
        + "\">"
        + content
        + "</section>";
  }

  private String apology(Formats formats) {
    String sentence = formats.text("retis.web.error.unexpected");
    try {
      return draw(MessageView.error(formats.text("retis.web.error.title"), sentence));
    } catch (RuntimeException | LinkageError failure) {
      LOG.error("The message couldn't be drawn either", failure);
      return "<p>" + Markup.escape(sentence) + "</p>";
    }
  }
}
