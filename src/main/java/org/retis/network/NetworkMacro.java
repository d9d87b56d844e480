package org.retis.network;

import java.util.Optional;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Viewer;
import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;
import org.retis.web.MacroSpec;
import org.retis.web.RetisMacro;

/**
 * Base of every macro that speaks about a network: the one at home in the space that the setting
 * {@code network} names, else the one at home in the page's space, else the only one that this
 * space counts for.
 *
 * <p>Where there is none, whoever administers the space is offered to declare one, and others are
 * told whom to ask. A network that the viewer may not see is told as one that doesn't exist.
 */
public abstract class NetworkMacro extends RetisMacro {

  /** The key of the home space; the descriptor declares it for every macro of this kind. */
  public static final MacroParameter<String> NETWORK = MacroParameter.text("network");

  private final NetworkMacroSupport support;

  /**
   * For subclasses.
   *
   * @param support what such macros work with
   * @param spec what this one declares, without {@link #NETWORK}
   */
  protected NetworkMacro(NetworkMacroSupport support, MacroSpec spec) {
    super(support.macros(), spec.withSetting(NETWORK));
    this.support = support;
  }

  /**
   * Draws the macro.
   *
   * @param context the network, and who looks
   * @return the HTML inside the section, usually from {@link #draw}
   * @throws org.retis.web.UserMistake when something can't be shown as asked
   */
  protected abstract String show(NetworkContext context);

  @Override
  protected final String html(MacroContext context) {
    Viewer viewer = context.viewer();
    String named = context.settings().get(NETWORK);
    Optional<String> key = named.isEmpty() ? context.call().space() : Optional.of(named);
    Optional<Network> network =
        key.map(this::asConfluenceWritesIt).flatMap(space -> network(viewer, space));
    if (network.isPresent()) {
      Circle circle = support.rights().circle(viewer, network.get());
      if (circle != Circle.NOBODY) {
        return show(
            new NetworkContext(
                context, network.get(), circle, support.macros().request().contextPath()));
      }
    }
    return draw(new MissingNetwork(support, context).message(key, !named.isEmpty()));
  }

  private Optional<Network> network(Viewer viewer, String spaceKey) {
    Networks networks = support.networks();
    return networks.atHome(viewer, spaceKey).or(() -> networks.counting(viewer, spaceKey));
  }

  private String asConfluenceWritesIt(String spaceKey) {
    return support.spaces().byKey(spaceKey).map(SpaceInfo::key).orElse(spaceKey);
  }
}
