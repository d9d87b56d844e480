package org.retis.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.retis.gateway.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Base of the settings pages: plain forms that work without scripts, inside Confluence's frame
 * (decorator {@code atl.general}).
 *
 * <p>A form that is sent must carry the token; what was done leads on to another page, so that
 * reloading doesn't do it again; a mistake shows the form again with all that was typed.
 */
public abstract class SettingsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SettingsServlet.class);

  private final transient SettingsSupport support;

  /** For subclasses. */
  protected SettingsServlet(SettingsSupport support) {
    this.support = support;
  }

  /**
   * The page for a request; also after a mistake in what was sent, see {@link
   * SettingsRequest#mistake}.
   *
   * @throws UserMistake when it can't be shown, which is told instead
   */
  protected abstract SettingsScreen show(SettingsRequest request);

  /**
   * Does what the form asks.
   *
   * @return where to go afterwards, from the context path
   * @throws UserMistake when it can't be done; then the form is shown again
   */
  protected abstract String act(SettingsRequest request);

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    respond(request, response, asked -> Outcome.shown(show(asked)));
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ours = support.tokens().isValid(request);
    respond(request, response, asked -> ours ? acted(asked) : refused(asked));
  }

  private Outcome acted(SettingsRequest asked) {
    try {
      return Outcome.moved(act(asked));
    } catch (UserMistake mistake) {
      return new Outcome(mistake.kind().status(), show(asked.with(mistake)), "");
    }
  }

  private Outcome refused(SettingsRequest asked) {
    UserMistake mistake = UserMistake.forbidden("retis.web.error.token");
    return new Outcome(mistake.kind().status(), show(asked.with(mistake)), "");
  }

  private void respond(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<SettingsRequest, Outcome> work)
      throws IOException {
    Viewer viewer = support.viewers().current();
    Formats formats = support.formats().forViewer(viewer);
    String token = support.tokens().token(request);
    Outcome outcome =
        guarded(formats, work, new SettingsRequest(request, viewer, formats, token, null));
    if (!outcome.target().isEmpty()) {
      response.sendRedirect(request.getContextPath() + outcome.target());
      return;
    }
    response.setStatus(outcome.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(page(outcome.screen()));
  }

  private Outcome guarded(
      Formats formats, Function<SettingsRequest, Outcome> work, SettingsRequest asked) {
    try {
      return work.apply(asked);
    } catch (UserMistake mistake) {
      String title = formats.text("retis.web.error.page");
      MessageView message = MessageView.warning("", formats.sentence(mistake));
      return new Outcome(mistake.kind().status(), SettingsScreen.of(title, message), "");
    } catch (RuntimeException failure) {
      LOG.error("{} failed on {}", getClass().getSimpleName(), asked.path(), failure);
      return Outcome.failed(formats);
    }
  }

  private String page(SettingsScreen screen) {
    support.resources().require(RetisMacro.SHARED_RESOURCE);
    String title = Markup.escape(screen.title());
    String content = support.templates().render(screen.template(), screen.view());
    return "<!DOCTYPE html><html><head><title>"
        + title
        + "</title><meta name=\"decorator\" content=\"atl.general\"></head><body>"
        + "<section class=\"retis retis-settings\" aria-label=\""
        + title
        + "\"><h1>"
        + title
        + "</h1>"
        + content
        + "</section></body></html>";
  }

  /**
   * What to answer.
   *
   * @param status the HTTP status of the page
   * @param screen the page
   * @param target where to go instead, from the context path, or empty
   */
  private record Outcome(int status, SettingsScreen screen, String target) {

    private static final SettingsScreen NONE = SettingsScreen.of("", MessageView.info(""));

    static Outcome shown(SettingsScreen screen) {
      return new Outcome(HttpServletResponse.SC_OK, screen, "");
    }

    static Outcome moved(String target) {
      return new Outcome(HttpServletResponse.SC_SEE_OTHER, NONE, target);
    }

    static Outcome failed(Formats formats) {
      String sentence = formats.text("retis.web.error.unexpected");
      String title = formats.text("retis.web.error.page");
      SettingsScreen screen = SettingsScreen.of(title, MessageView.error("", sentence));
      return new Outcome(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, screen, "");
    }
  }
}
