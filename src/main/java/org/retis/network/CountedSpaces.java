package org.retis.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retis.gateway.Permissions;
import org.retis.gateway.SpaceInfo;
import org.retis.gateway.Spaces;
import org.retis.gateway.Viewer;
import org.retis.web.UserMistake;

/**
 * The spaces that count for a network besides its home. A space may count for several networks,
 * also one that is itself the home of another.
 */
public final class CountedSpaces {

  private static final int MOST = 200;

  private final CountedSpaceStore store;
  private final NetworkRights rights;
  private final Permissions permissions;
  private final Spaces spaces;

  CountedSpaces(
      CountedSpaceStore store, NetworkRights rights, Permissions permissions, Spaces spaces) {
    this.store = store;
    this.rights = rights;
    this.permissions = permissions;
    this.spaces = spaces;
  }

  /** The keys of all spaces of a network, its home first; for figures, not for showing. */
  public List<String> keys(Network network) {
    Stream<String> others = store.of(network.id()).stream();
    return Stream.concat(Stream.of(network.homeSpaceKey()), others).distinct().toList();
  }

  /** The spaces besides the home that the viewer may view, by key. */
  public List<SpaceInfo> list(Viewer viewer, Network network) {
    rights.require(viewer, network, Circle.VIEWER);
    return store.of(network.id()).stream()
        .filter(key -> permissions.mayViewSpace(viewer, key))
        .map(spaces::byKey)
        .flatMap(Optional::stream)
        .toList();
  }

  /** How many more spaces count that the viewer may not view. */
  public int hidden(Viewer viewer, Network network) {
    return store.of(network.id()).size() - list(viewer, network).size();
  }

  /**
   * Lets a space count.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, the space doesn't exist for
   *     them, is the home itself, or there are {@value #MOST} already
   */
  public SpaceInfo add(Viewer viewer, Network network, String typedKey) {
    rights.require(viewer, network, Circle.COORDINATOR);
    String key = Input.required("spaceKey", typedKey, 255);
    if (key.equals(network.homeSpaceKey())) {
      throw new UserMistake("retis.network.mistake.space.home", "spaceKey");
    }
    SpaceInfo space =
        spaces
            .byKey(key)
            .filter(found -> permissions.mayViewSpace(viewer, key))
            .orElseThrow(
                () -> new UserMistake("retis.network.mistake.space.unknown", "spaceKey", key));
    if (store.of(network.id()).size() >= MOST) {
      throw new UserMistake("retis.network.mistake.many", "spaceKey", String.valueOf(MOST));
    }
    store.add(network.id(), space.key());
    return space;
  }

  /**
   * Lets a space no longer count.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network
   */
  public void remove(Viewer viewer, Network network, String spaceKey) {
    rights.require(viewer, network, Circle.COORDINATOR);
    store.remove(network.id(), spaceKey);
  }
}
