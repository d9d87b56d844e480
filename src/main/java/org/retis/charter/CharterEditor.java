package org.retis.charter;

import org.retis.gateway.ContentInfo;
import org.retis.gateway.Viewer;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.web.UserMistake;

/** What coordinators decide about the charter. */
public final class CharterEditor {

  private final CharterStore store;
  private final CharterPages pages;
  private final CharterRecorder recorder;
  private final Charters charters;
  private final NetworkRights rights;

  CharterEditor(
      CharterStore store,
      CharterPages pages,
      CharterRecorder recorder,
      Charters charters,
      NetworkRights rights) {
    this.store = store;
    this.pages = pages;
    this.recorder = recorder;
    this.charters = charters;
    this.rights = rights;
  }

  /**
   * Names a page as the network's charter. Its text is in force at once if it is the first;
   * otherwise it waits for a decision. Naming the same page once more changes nothing.
   *
   * @throws UserMistake when the viewer doesn't coordinate the network, or the page can't be it
   */
  public Situation name(Viewer viewer, Network network, long pageId) {
    rights.require(viewer, network, Circle.COORDINATOR);
    requirePage(viewer, network, pageId);
    Charter charter = store.create(network.id(), Charter.MAIN, pageId);
    if (charter.pageId() != pageId) {
      store.move(charter.id(), pageId);
    }
    store.byKey(network.id(), Charter.MAIN).ifPresent(recorder::look);
    Situation now = charters.get(viewer, network);
    if (now.current() == null && now.newest() != null) {
      // whoever names it at the same time puts the same text in force
      store.decide(now.newest(), null, VersionState.FIRST, viewer.userKey());
    }
    return charters.get(viewer, network);
  }

  private void requirePage(Viewer viewer, Network network, long pageId) {
    ContentInfo page =
        pages
            .page(pageId)
            .filter(ContentInfo::isCurrent)
            .filter(info -> pages.mayRead(viewer, info.id()))
            .orElseThrow(() -> new UserMistake("retis.charter.mistake.page", "pageId"));
    if (!pages.isOf(network.id(), page)) {
      throw new UserMistake("retis.charter.mistake.space", "pageId", network.name());
    }
    if (pages.text(pageId).filter(text -> !text.isEmpty()).isEmpty()) {
      throw new UserMistake("retis.charter.mistake.empty", "pageId");
    }
  }

  /**
   * Says what kind of change the newest text is. Saying the same twice changes nothing.
   *
   * @param versionId the text that the coordinator had before them
   * @param digest its digest
   * @param substantial whether everybody is asked again
   * @throws UserMistake when the viewer doesn't coordinate the network, the text is no longer the
   *     newest, or somebody decided otherwise
   */
  public Situation decide(
      Viewer viewer, Network network, int versionId, String digest, boolean substantial) {
    rights.require(viewer, network, Circle.COORDINATOR);
    Situation now = charters.get(viewer, network);
    VersionState state = substantial ? VersionState.SUBSTANTIAL : VersionState.MINOR;
    CharterVersion newest = now.newest();
    if (newest == null || newest.id() != versionId || !newest.digest().equals(digest)) {
      throw UserMistake.conflict("retis.charter.mistake.changedAgain", null);
    }
    CharterVersion current = now.current();
    if (current != null && current.id() == versionId) {
      return alreadyDecided(now, current, state);
    }
    if (now.pending().isEmpty()) {
      throw UserMistake.conflict("retis.charter.mistake.same", null);
    }
    if (newest.words() == 0) {
      throw new UserMistake("retis.charter.mistake.empty", null);
    }
    if (!store.decide(newest, current, state, viewer.userKey())) {
      Situation later = charters.get(viewer, network);
      CharterVersion decided = later.current();
      if (decided == null || decided.id() != versionId) {
        throw UserMistake.conflict("retis.charter.mistake.changedAgain", null);
      }
      return alreadyDecided(later, decided, state);
    }
    return charters.get(viewer, network);
  }

  private static Situation alreadyDecided(
      Situation now, CharterVersion version, VersionState wanted) {
    if (version.state() != wanted) {
      throw UserMistake.conflict("retis.charter.mistake.decided", null);
    }
    return now;
  }
}
