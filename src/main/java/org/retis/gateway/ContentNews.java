package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentChanged.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes down, on Confluence's thread, what an event says, and hands it to the queue that tells our
 * bus. Fails silently for Confluence: whoever saved a page must not suffer from us.
 */
final class ContentNews {

  private static final Logger LOG = LoggerFactory.getLogger(ContentNews.class);

  /** What nobody can see from outside is told after a transaction has had time to end. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final Set<Change> BY_AUTHOR = Set.of(Change.CREATED, Change.UPDATED);
  private static final Set<Change> LIKES = Set.of(Change.LIKED, Change.UNLIKED);

  private final ContentEntities entities;
  private final Contents contents;
  private final LoggedInUser loggedIn;
  private final TransactionTemplate transactions;
  private final ChangeQueue queue;
  private final ByName byName;
  private final Clock clock;
  private final Duration grace;
  private final RecentEvents recent = new RecentEvents();
  private final LaterChanges later = new LaterChanges();

  ContentNews(
      ContentEntities entities,
      Contents contents,
      LoggedInUser loggedIn,
      TransactionTemplate transactions,
      ChangeQueue queue,
      ByName byName,
      Clock clock) {
    this(entities, contents, loggedIn, transactions, queue, byName, clock, GRACE);
  }

  ContentNews(
      ContentEntities entities,
      Contents contents,
      LoggedInUser loggedIn,
      TransactionTemplate transactions,
      ChangeQueue queue,
      ByName byName,
      Clock clock,
      Duration grace) {
    this.entities = entities;
    this.contents = contents;
    this.loggedIn = loggedIn;
    this.transactions = transactions;
    this.queue = queue;
    this.byName = byName;
    this.clock = clock;
    this.grace = grace;
  }

  /** Whether this very event wasn't met before. */
  boolean isNew(Object event) {
    return recent.isNew(event);
  }

  /**
   * Something happened to a content. Drafts, old versions and unknown kinds are let go.
   *
   * @param event what Confluence published
   */
  void changed(Change change, ContentEntityObject content, Object event) {
    ContentInfo info = entities.info(content);
    if (info.kind() == ContentKind.OTHER
        || info.state() == ContentState.DRAFT
        || info.state() == ContentState.HISTORICAL) {
      return;
    }
    Instant now = clock.instant();
    String actor = actor(change, info, event);
    long turn = later.heard(info.id(), change);
    if (change == Change.REMOVED) {
      add(now, () -> removed(info, actor, now));
      return;
    }
    Predicate<ContentInfo> isThere =
        isThere(change, info, entities.parentId(content), now)
            .or(found -> isPast(now.plus(grace)) && later.isElsewhere(info.id(), turn));
    add(
        now,
        () ->
            found(
                info.id(), turn, isThere, found -> new ContentChanged(change, found, actor, now)));
  }

  /** What is to be told of a content that is as it should be; what was removed isn't waited for. */
  private Optional<Object> found(
      long id, long turn, Predicate<ContentInfo> isThere, Function<ContentInfo, Object> told) {
    Optional<ContentInfo> found = contents.byId(id);
    return found.isEmpty() && later.isRemoved(id, turn)
        ? Optional.of(new ChangeQueue.Nothing())
        : found.filter(isThere).map(told);
  }

  private void add(Instant now, Supplier<Optional<Object>> look) {
    queue.add(now, () -> transactions.execute(look::get));
  }

  private Optional<Object> removed(ContentInfo last, @Nullable String actor, Instant at) {
    return contents.byId(last.id()).isPresent()
        ? Optional.empty()
        : Optional.of(new ContentChanged(Change.REMOVED, last, actor, at));
  }

  /** A label was put on a page or blog post, or taken away. */
  void labelled(ContentEntityObject content, String label, boolean added) {
    Instant now = clock.instant();
    ContentInfo info = entities.info(content);
    if (!info.kind().isPageLike() || info.state() == ContentState.DRAFT) {
      return;
    }
    String actor = ContentEntities.key(loggedIn.get());
    long turn = later.now();
    add(
        now,
        () ->
            found(
                info.id(),
                turn,
                found -> isPast(now.plus(grace)),
                found -> new ContentLabelled(found, label, added, actor, now)));
  }

  /** How to tell that a change can be read: the content is at least what it was at the event. */
  private Predicate<ContentInfo> isThere(
      Change change, ContentInfo then, long parentThen, Instant heard) {
    return switch (change) {
      case CREATED, UPDATED -> now -> now.version() >= then.version();
      case TRASHED, RESTORED -> now -> now.state() == then.state();
      case MOVED ->
          now ->
              Objects.equals(now.spaceKey(), then.spaceKey()) && parentThen == parentNow(then.id());
      default -> now -> isPast(heard.plus(grace));
    };
  }

  private long parentNow(long id) {
    return entities.find(id).map(entities::parentId).orElse(0L);
  }

  private boolean isPast(Instant time) {
    return !clock.instant().isBefore(time);
  }

  /** Events that Confluence hands on to other threads come with nobody logged in. */
  private @Nullable String actor(Change change, ContentInfo info, Object event) {
    String key = ContentEntities.key(loggedIn.get());
    if (key != null) {
      return key;
    }
    if (LIKES.contains(change)) {
      return byName
          .call(ConfluenceUser.class, event, "getOriginatingUser")
          .map(ContentEntities::key)
          .orElse(null);
    }
    return BY_AUTHOR.contains(change) ? info.modifierKey() : null;
  }

  /** Runs what an event asks for; a failure is logged and harms nobody. */
  static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("An event about a content can't be understood", e);
    }
  }
}
