package org.retis.network;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.web.UserMistake;

/** What a network must be like. */
final class NetworkRules {

  private static final int WORD = 60;

  /** Deeper families of networks than this are taken for a circle. */
  private static final int DEEPEST = 20;

  private final NetworkStore networks;

  NetworkRules(NetworkStore networks) {
    this.networks = networks;
  }

  /**
   * Checks what was typed.
   *
   * @param id the network's id, 0 for a new one
   * @param homeSpaceKey its home, checked already
   */
  Network check(int id, String homeSpaceKey, NetworkDraft draft) {
    return new Network(
        id,
        homeSpaceKey,
        Input.required("name", draft.name(), Input.NAME),
        Input.text("purpose", draft.purpose(), Input.LONG_TEXT),
        Input.text("objectives", draft.objectives(), Input.LONG_TEXT),
        Input.text("values", draft.values(), Input.LONG_TEXT),
        Input.text("principles", draft.principles(), Input.LONG_TEXT),
        Input.text("territory", draft.territory(), Input.LONG_TEXT),
        parent(id, draft.parentId()),
        Input.day("startedOn", draft.startedOn()),
        Input.mail("contact", draft.contact()),
        words(draft.words()));
  }

  private @Nullable Integer parent(int id, @Nullable Integer parentId) {
    if (parentId == null) {
      return null;
    }
    Optional<Network> ancestor = networks.byId(parentId);
    if (ancestor.isEmpty()) {
      throw new UserMistake("retis.network.mistake.parent.missing", "parentId");
    }
    for (int depth = 0; ancestor.isPresent(); depth++) {
      if (ancestor.get().id() == id || depth == DEEPEST) {
        throw new UserMistake("retis.network.mistake.parent.circle", "parentId");
      }
      ancestor = ancestor.get().parent().flatMap(networks::byId);
    }
    return parentId;
  }

  private static Words words(@Nullable Words typed) {
    Words words = Objects.requireNonNullElse(typed, Words.ordinary());
    return new Words(
        Input.line("words.member", words.member(), WORD),
        Input.line("words.members", words.members(), WORD),
        Input.line("words.coordinator", words.coordinator(), WORD),
        Input.line("words.coordinators", words.coordinators(), WORD),
        Input.line("words.charter", words.charter(), WORD));
  }
}
