package org.retis.host.site;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells listeners what happened in the wiki, on the thread that did it, once it is stored. */
public final class SiteEvents {

  /** Something that happened. */
  public sealed interface Event {}

  /** An account was changed, renamed, deactivated or reactivated. */
  public record UserEdited(SiteUser before, SiteUser after) implements Event {}

  /** An account is gone. */
  public record UserRemoved(SiteUser user) implements Event {}

  /** An account joined a group. */
  public record MembershipCreated(String group, SiteUser user) implements Event {}

  /** An account left a group. */
  public record MembershipRemoved(String group, SiteUser user) implements Event {}

  /** A space was created. */
  public record SpaceCreated(SiteSpace space) implements Event {}

  /** A space is gone with all that was in it. */
  public record SpaceRemoved(SiteSpace space) implements Event {}

  /** What happened to a page or blog post. */
  public enum Change {
    /** It is new. */
    CREATED,
    /** It has a new version. */
    UPDATED,
    /** It stands elsewhere in the tree. */
    MOVED,
    /** It is in the trash. */
    TRASHED,
    /** It is back from the trash. */
    RESTORED,
    /** It is gone for ever. */
    REMOVED,
    /** Who may view or edit it changed. */
    RESTRICTED
  }

  /**
   * A page or blog post changed.
   *
   * @param actorKey who did it, null for an anonymous visitor
   */
  public record PageChanged(Change change, SitePage page, String actorKey) implements Event {}

  /** A label was added to a page, or taken away. */
  public record LabelChanged(SitePage page, String label, boolean added) implements Event {}

  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

  /** Hears every later event; what it throws reaches whoever caused the event. */
  public void subscribe(Consumer<Event> listener) {
    listeners.add(listener);
  }

  void publish(Event event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
