package org.retis.network;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retis.web.Formats;
import org.retis.web.MessageView;
import org.retis.web.SettingsRequest;
import org.retis.web.SettingsScreen;
import org.retis.web.SettingsServlet;
import org.retis.web.UserMistake;

/**
 * Base of the settings pages of one network, which its coordinators see: {@code ?network=} says
 * which. Its tabs stand above, and what was done last is told once more after the redirect.
 */
public abstract class NetworkSettings extends SettingsServlet {

  private static final long serialVersionUID = 1L;
  private static final String TEMPLATE = "org/retis/network/settings.html.vm";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final transient NetworkSettingsSupport support;
  private final String tab;

  /**
   * For subclasses.
   *
   * @param tab which tab is marked as current
   */
  protected NetworkSettings(NetworkSettingsSupport support, String tab) {
    super(support.settings());
    this.support = support;
    this.tab = tab;
  }

  /** The parts of the page. */
  abstract List<SettingsSection> sections(SettingsRequest request, Network network);

  /**
   * Does what the form asks.
   *
   * @return where to go afterwards, see {@link #done}
   */
  abstract String act(SettingsRequest request, Network network);

  @Override
  protected final SettingsScreen show(SettingsRequest request) {
    Network network = network(request);
    Formats formats = request.formats();
    List<MessageView> told =
        Stream.concat(
                told(request).stream(),
                request.messages(formats.text("retis.network.settings.not-saved")).stream())
            .toList();
    SettingsPage page =
        new SettingsPage(
            formats.text("retis.network.settings.tabs"),
            tabs(request, network),
            "",
            List.of(),
            SettingsPage.notices(told),
            sections(request, network));
    String title = formats.text("retis.network.settings.title", network.name());
    return new SettingsScreen(title, TEMPLATE, page);
  }

  @Override
  protected final String act(SettingsRequest request) {
    return act(request, network(request));
  }

  /**
   * The page to go to after something was done, which then tells so.
   *
   * @param path the page
   * @param what the last part of a key below {@code retis.network.settings.done}
   */
  static String done(String path, String what) {
    return path + "&done=" + what;
  }

  /** A number among the parameters, 0 when it isn't there. */
  static int number(SettingsRequest request, String name) {
    String typed = request.parameter(name);
    return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
  }

  /** What the form asks for, among several on the page. */
  static String asked(SettingsRequest request) {
    return request.parameter("do");
  }

  private Network network(SettingsRequest request) {
    int id = number(request, "network");
    Network network = support.networks().get(request.viewer(), id);
    support.rights().require(request.viewer(), network, Circle.COORDINATOR);
    return network;
  }

  private List<MessageView> told(SettingsRequest request) {
    String what = request.isSent() ? "" : request.parameter("done");
    boolean known = SettingsDone.KEYS.contains(what);
    return known
        ? List.of(MessageView.success(request.formats().text(SettingsDone.key(what))))
        : List.of();
  }

  private List<SettingsPage.Tab> tabs(SettingsRequest request, Network network) {
    return Stream.of(
            tab(request, "network", SettingsPaths.description(network)),
            tab(request, "members", SettingsPaths.members(network)),
            tab(request, "group", SettingsPaths.groups(network)),
            tab(request, "roles", SettingsPaths.roles(network)),
            tab(request, "bodies", SettingsPaths.bodies(network)),
            tab(request, "spaces", SettingsPaths.spaces(network)),
            tab(request, "words", SettingsPaths.words(network)))
        .toList();
  }

  private SettingsPage.Tab tab(SettingsRequest request, String name, String path) {
    return new SettingsPage.Tab(
        request.formats().text("retis.network.settings.tab." + name),
        request.contextPath() + path,
        name.equals(tab));
  }

  static UserMistake unknownAction() {
    return new UserMistake("retis.network.mistake.nothing", null);
  }
}
