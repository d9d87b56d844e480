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

  /** A space was archived, or taken back from the archive. */
  public record SpaceArchived(SiteSpace space, boolean archived) implements Event {}

  /** What happened to a page, blog post, comment or attachment. */
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

  /**
   * A page stands elsewhere; published after {@link PageChanged} with {@link Change#MOVED}.
   *
   * @param before where it stood
   * @param after where it stands now
   * @param along the pages below it, as they were before; their space changed with it
   * @param actorKey who did it, null for an anonymous visitor
   */
  public record PageMoved(SitePage before, SitePage after, List<SitePage> along, String actorKey)
      implements Event {}

  /**
   * A page was copied; published after {@link PageChanged} with {@link Change#CREATED} for the
   * copy, for each page when its children were copied too. Labels and files of the copy are there,
   * without events of their own.
   *
   * @param actorKey who did it, null for an anonymous visitor
   */
  public record PageCopied(SitePage origin, SitePage copy, String actorKey) implements Event {}

  /**
   * A comment is new, was changed, or is gone. None is published when its page goes.
   *
   * @param page what it stands below
   * @param actorKey who did it, null for an anonymous visitor
   */
  public record CommentChanged(Change change, SiteComment comment, SitePage page, String actorKey)
      implements Event {}

  /**
   * An attachment is new, has a new version or name, went into the trash or came back, or is gone.
   * None is published when its page goes.
   *
   * @param page what it hangs on
   * @param actorKey who did it, null for an anonymous visitor
   */
  public record AttachmentChanged(
      Change change, SiteAttachment attachment, SitePage page, String actorKey) implements Event {}

  /**
   * Somebody likes a page, blog post or comment, or does no longer.
   *
   * @param like what, who and since when
   * @param page the page or blog post that is liked, or that the liked comment stands below
   * @param liked whether it is liked now
   */
  public record LikeChanged(Likes.Like like, SitePage page, boolean liked) implements Event {

    /** Whether it is a comment of the page that is liked. */
    public boolean ofComment() {
      return like.contentId() != page.id();
    }
  }

  /**
   * A label was added to a page, or taken away.
   *
   * @param actorKey who did it, null for an anonymous visitor
   */
  public record LabelChanged(SitePage page, String label, boolean added, String actorKey)
      implements Event {}

  private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

  /** Hears every later event; what it throws reaches whoever caused the event. */
  public void subscribe(Consumer<Event> listener) {
    listeners.add(listener);
  }

  void publish(Event event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
