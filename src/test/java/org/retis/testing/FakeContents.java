package org.retis.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.ContentChanged.Change;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.ContentKind;
import org.retis.gateway.ContentLabelled;
import org.retis.gateway.ContentLike;
import org.retis.gateway.ContentState;
import org.retis.gateway.ContentVersion;
import org.retis.gateway.Contents;
import org.retis.gateway.EventBus;

/**
 * Contents in memory. Each change is done by who was named last with {@link #by}, at the time set
 * last with {@link #at}, and is told to the bus of {@link #publishTo}, if any, before the call
 * ends: {@code contents.by("ada").at(monday).page(1, "YOUTH", "Minutes", "<p>Hello</p>").label(1,
 * "x")}.
 */
public final class FakeContents implements Contents {

  private final Map<Long, Content> contents = new TreeMap<>();
  private @Nullable EventBus bus;
  private @Nullable String actor = "ada";
  private Instant now = Instant.parse("2026-03-02T10:00:00Z");
  private int reads;

  /** Publishes every later change. */
  public FakeContents publishTo(EventBus events) {
    bus = events;
    return this;
  }

  /** Who does what follows, null for an anonymous visitor. */
  public FakeContents by(@Nullable String userKey) {
    actor = userKey;
    return this;
  }

  /** When what follows is done. */
  public FakeContents at(Instant time) {
    now = time;
    return this;
  }

  /** Creates a page. */
  public FakeContents page(long id, String spaceKey, String title, String body) {
    return create(new Content(id, ContentKind.PAGE, title, spaceKey, id), body);
  }

  /** Creates a page below another. */
  public FakeContents pageBelow(long parentId, long id, String title, String body) {
    Content page = new Content(id, ContentKind.PAGE, title, existing(parentId).space, id);
    page.parentId = parentId;
    return create(page, body);
  }

  /** Creates a blog post. */
  public FakeContents blogPost(long id, String spaceKey, String title, String body) {
    return create(new Content(id, ContentKind.BLOG_POST, title, spaceKey, id), body);
  }

  /** Creates a page that nobody but its author sees yet; nothing is told of it. */
  public FakeContents draft(long id, String spaceKey, String title, String body) {
    Content draft = new Content(id, ContentKind.PAGE, title, spaceKey, id);
    draft.state = ContentState.DRAFT;
    draft.save(actor, now, body);
    contents.put(id, draft);
    return this;
  }

  /** Comments on a page or blog post. */
  public FakeContents comment(long id, long pageId, String body) {
    return create(new Content(id, ContentKind.COMMENT, "", existing(pageId).space, pageId), body);
  }

  /** Attaches a file to a page or blog post. */
  public FakeContents attachment(long id, long pageId, String fileName) {
    return create(
        new Content(id, ContentKind.ATTACHMENT, fileName, existing(pageId).space, pageId), "");
  }

  private FakeContents create(Content content, String body) {
    content.save(actor, now, body);
    contents.put(content.id, content);
    return tell(Change.CREATED, content.id);
  }

  /** Saves a new version. */
  public FakeContents edit(long id, String body) {
    existing(id).save(actor, now, body);
    return tell(Change.UPDATED, id);
  }

  /** Saves a new version under another title. */
  public FakeContents rename(long id, String title) {
    Content content = existing(id);
    content.title = title;
    content.save(actor, now, content.body);
    return tell(Change.UPDATED, id);
  }

  /** Moves a page below another, into that one's space; what is below it comes along untold. */
  public FakeContents move(long id, long parentId) {
    existing(id).parentId = parentId;
    take(id, existing(parentId).space);
    return tell(Change.MOVED, id);
  }

  private void take(long id, @Nullable String spaceKey) {
    contents.values().stream()
        .filter(content -> content.id == id || content.pageId == id)
        .forEach(content -> content.space = spaceKey);
    contents.values().stream()
        .filter(content -> content.parentId == id)
        .forEach(child -> take(child.id, spaceKey));
  }

  /** Puts it into the trash. */
  public FakeContents trash(long id) {
    existing(id).state = ContentState.TRASHED;
    return tell(Change.TRASHED, id);
  }

  /** Takes it out of the trash. */
  public FakeContents restore(long id) {
    existing(id).state = ContentState.CURRENT;
    return tell(Change.RESTORED, id);
  }

  /** Removes it for ever, with what hangs on it. */
  public FakeContents remove(long id) {
    ContentInfo last = existing(id).info();
    contents.values().removeIf(content -> content.id == id || content.pageId == id);
    return publish(new ContentChanged(Change.REMOVED, last, actor, now));
  }

  /** Lets some only view it, and what is below it. */
  public FakeContents restrict(long id) {
    existing(id).restricted = true;
    return tell(Change.RESTRICTED, id);
  }

  /** Lets all view it again. */
  public FakeContents open(long id) {
    existing(id).restricted = false;
    return tell(Change.RESTRICTED, id);
  }

  /** Likes it. */
  public FakeContents like(long id) {
    existing(id).likes.put(String.valueOf(actor), now);
    return tell(Change.LIKED, id);
  }

  /** Likes it no longer. */
  public FakeContents unlike(long id) {
    existing(id).likes.remove(String.valueOf(actor));
    return tell(Change.UNLIKED, id);
  }

  /** Puts labels on it. */
  public FakeContents label(long id, String... names) {
    for (String name : names) {
      existing(id).labels.add(name);
      publish(new ContentLabelled(existing(id).info(), name, true, actor, now));
    }
    return this;
  }

  /** Takes a label away. */
  public FakeContents unlabel(long id, String name) {
    existing(id).labels.remove(name);
    return publish(new ContentLabelled(existing(id).info(), name, false, actor, now));
  }

  /** What would be told now of a change to it. */
  public ContentChanged changed(Change change, long id) {
    return new ContentChanged(change, existing(id).info(), actor, now);
  }

  /** How often this was read so far, each call counted. */
  public int reads() {
    return reads;
  }

  private FakeContents tell(Change change, long id) {
    return publish(changed(change, id));
  }

  private FakeContents publish(Object event) {
    if (bus != null) {
      bus.publish(event);
    }
    return this;
  }

  private Content existing(long id) {
    return Optional.ofNullable(contents.get(id)).orElseThrow();
  }

  private Optional<Content> read(long id) {
    reads++;
    return Optional.ofNullable(contents.get(id));
  }

  private List<ContentInfo> read(Predicate<Content> wanted) {
    reads++;
    return contents.values().stream()
        .filter(content -> content.state == ContentState.CURRENT)
        .filter(wanted)
        .map(Content::info)
        .toList();
  }

  @Override
  public Optional<ContentInfo> byId(long id) {
    return read(id).map(Content::info);
  }

  @Override
  public Optional<String> body(long id) {
    return read(id).map(content -> content.body);
  }

  @Override
  public boolean isRestricted(long pageId) {
    Content page = read(pageId).orElse(null);
    while (page != null && !page.restricted && page.parentId != 0) {
      page = contents.get(page.parentId);
    }
    return page == null || page.restricted;
  }

  @Override
  public List<Long> pageIdsAfter(String spaceKey, long after, int limit) {
    return read(content -> content.kind.isPageLike() && spaceKey.equals(content.space)).stream()
        .map(ContentInfo::id)
        .filter(id -> id > after)
        .limit(limit)
        .toList();
  }

  @Override
  public List<ContentVersion> versions(long id, int limit) {
    return read(id)
        .map(content -> content.versions.stream().limit(limit).toList())
        .orElse(List.of());
  }

  @Override
  public List<ContentInfo> comments(long pageId) {
    return read(content -> content.kind == ContentKind.COMMENT && content.pageId == pageId);
  }

  @Override
  public List<ContentInfo> attachments(long pageId) {
    return read(content -> content.kind == ContentKind.ATTACHMENT && content.pageId == pageId);
  }

  @Override
  public List<ContentLike> likes(long id) {
    return read(id)
        .map(
            content ->
                content.likes.entrySet().stream()
                    .map(like -> new ContentLike(like.getKey(), like.getValue()))
                    .toList())
        .orElse(List.of());
  }

  @Override
  public List<String> labels(long pageId) {
    return read(pageId).map(content -> List.copyOf(content.labels)).orElse(List.of());
  }

  private static final class Content {
    final long id;
    final ContentKind kind;
    final long pageId;
    final List<ContentVersion> versions = new ArrayList<>();
    final Map<String, Instant> likes = new LinkedHashMap<>();
    final TreeSet<String> labels = new TreeSet<>();
    String title;
    @Nullable String space;
    String body = "";
    long parentId;
    boolean restricted;
    ContentState state = ContentState.CURRENT;

    Content(long id, ContentKind kind, String title, @Nullable String space, long pageId) {
      this.id = id;
      this.kind = kind;
      this.title = title;
      this.space = space;
      this.pageId = pageId;
    }

    void save(@Nullable String author, Instant at, String text) {
      versions.add(0, new ContentVersion(versions.size() + 1, author, at));
      body = text;
    }

    ContentInfo info() {
      ContentVersion last = versions.get(0);
      ContentVersion first = versions.get(versions.size() - 1);
      return new ContentInfo(
          id,
          kind,
          title,
          space,
          state,
          last.number(),
          first.authorKey(),
          first.saved(),
          last.authorKey(),
          last.saved(),
          pageId,
          "/pages/viewpage.action?pageId=" + id);
    }
  }
}
