package org.retis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Viewer;

/** What somebody asks of a settings page, and what was wrong with what they sent. */
public final class SettingsRequest {

  private final HttpServletRequest request;
  private final Viewer viewer;
  private final Formats formats;
  private final String token;
  private final @Nullable UserMistake mistake;

  SettingsRequest(
      HttpServletRequest request,
      Viewer viewer,
      Formats formats,
      String token,
      @Nullable UserMistake mistake) {
    this.request = request;
    this.viewer = viewer;
    this.formats = formats;
    this.token = token;
    this.mistake = mistake;
  }

  /** The same request, to be shown again with what is wrong. */
  SettingsRequest with(UserMistake wrong) {
    return new SettingsRequest(request, viewer, formats, token, wrong);
  }

  /** Who asks. */
  public Viewer viewer() {
    return viewer;
  }

  /** Speaks to whoever asks. */
  public Formats formats() {
    return formats;
  }

  /** The path of the page among all plugins' pages, such as {@code /retis/settings/members}. */
  public String path() {
    String start = request.getContextPath() + "/plugins/servlet";
    String uri = request.getRequestURI();
    return uri.startsWith(start) ? uri.substring(start.length()) : uri;
  }

  /** The path under which Confluence runs. */
  public String contextPath() {
    return request.getContextPath();
  }

  /** The first value of a parameter, trimmed; empty when not sent. */
  public String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.trim();
  }

  /** All values of a parameter. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** Whether a form was sent, so that what it holds is what was typed. */
  public boolean isSent() {
    return "POST".equals(request.getMethod());
  }

  /**
   * What a control holds: as typed when a form was sent, so that nothing typed is lost, else as
   * stored.
   */
  public String typed(String name, String stored) {
    if (!isSent()) {
      return stored;
    }
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The mistake in what was sent, when it is shown again. */
  public Optional<UserMistake> mistake() {
    return Optional.ofNullable(mistake);
  }

  /** What is wrong with one control, or empty. */
  public String errorOf(String field) {
    return mistake()
        .filter(wrong -> wrong.field().filter(field::equals).isPresent())
        .map(formats::sentence)
        .orElse("");
  }

  /**
   * The message above the form when something was wrong.
   *
   * @param title what was not done
   * @return one message, or none
   */
  public List<MessageView> messages(String title) {
    return mistake()
        .map(wrong -> List.of(MessageView.error(title, formats.sentence(wrong))))
        .orElse(List.of());
  }

  /** A form that is sent to this page, its query string included. */
  public FormView form() {
    String query = request.getQueryString();
    return formTo(request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /** A form that is sent to an address of ours, the context path included. */
  public FormView formTo(String action) {
    return new FormView(action, token);
  }
}
