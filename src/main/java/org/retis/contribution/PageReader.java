package org.retis.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.ContentKind;
import org.retis.gateway.ContentLike;
import org.retis.gateway.ContentVersion;
import org.retis.gateway.Contents;

/**
 * Finds out what was brought to a page, as far as Confluence still knows: its versions, comments,
 * files, likes. Who put which label there, Confluence doesn't tell; that is known from events only.
 */
final class PageReader {

  /** More versions than any page has. */
  private static final int ALL = 100_000;

  private final Contents contents;

  PageReader(Contents contents) {
    this.contents = contents;
  }

  /** A page that readers can meet now. */
  Optional<ContentInfo> page(long pageId) {
    return contents
        .byId(pageId)
        .filter(info -> info.kind().isPageLike() && info.isCurrent())
        .filter(info -> info.spaceKey() != null);
  }

  boolean isRestricted(long pageId) {
    return contents.isRestricted(pageId);
  }

  /** Everything brought to a page. */
  List<Fact> all(ContentInfo page, boolean restricted) {
    Place place = new Place(page.id(), page.space().orElseThrow(), restricted);
    List<Fact> facts = new ArrayList<>(versions(page, place));
    likes(page.id(), page.created(), place, facts);
    for (ContentInfo comment : contents.comments(page.id())) {
      facts.add(comment(comment, place));
      likes(comment.id(), comment.created(), place, facts);
    }
    for (ContentInfo file : contents.attachments(page.id())) {
      for (ContentVersion version : contents.versions(file.id(), ALL)) {
        facts.add(
            version(
                Kind.FILE,
                file.id(),
                version.number(),
                version.authorKey(),
                version.saved(),
                place));
      }
    }
    return facts;
  }

  /** The versions of a page. */
  List<Fact> versions(ContentInfo page, boolean restricted) {
    return versions(page, new Place(page.id(), page.space().orElseThrow(), restricted));
  }

  private List<Fact> versions(ContentInfo page, Place place) {
    return contents.versions(page.id(), ALL).stream()
        .map(
            version ->
                version(
                    kind(page, version.number()),
                    page.id(),
                    version.number(),
                    version.authorKey(),
                    version.saved(),
                    place))
        .toList();
  }

  /** The current version of a page, blog post or file, or a comment, right after it was saved. */
  Optional<Fact> saved(ContentInfo content, String spaceKey, boolean restricted) {
    Place place = new Place(content.pageId(), spaceKey, restricted);
    return switch (content.kind()) {
      case PAGE, BLOG_POST ->
          Optional.of(
              version(
                  kind(content, content.version()),
                  content.id(),
                  content.version(),
                  content.modifierKey(),
                  content.modified(),
                  place));
      case ATTACHMENT ->
          Optional.of(
              version(
                  Kind.FILE,
                  content.id(),
                  content.version(),
                  content.modifierKey(),
                  content.modified(),
                  place));
      case COMMENT -> Optional.of(comment(content, place));
      case OTHER -> Optional.empty();
    };
  }

  private static Kind kind(ContentInfo page, int version) {
    if (page.kind() == ContentKind.BLOG_POST) {
      return version == 1 ? Kind.POST_CREATED : Kind.POST_EDITED;
    }
    return version == 1 ? Kind.PAGE_CREATED : Kind.PAGE_EDITED;
  }

  private static Fact version(
      Kind kind, long id, int number, @Nullable String author, Instant saved, Place place) {
    return place.fact(Fact.ofVersion(id, number), kind, id, author, saved);
  }

  private static Fact comment(ContentInfo comment, Place place) {
    return place.fact(
        Fact.ofComment(comment.id()),
        Kind.COMMENT,
        comment.id(),
        comment.creatorKey(),
        comment.created());
  }

  /** A like without a date counts when what is liked came into being. */
  private void likes(long contentId, Instant created, Place place, List<Fact> facts) {
    for (ContentLike like : contents.likes(contentId)) {
      Instant at = like.at() == null ? created : like.at();
      String key = Fact.ofLike(contentId, like.userKey());
      facts.add(place.fact(key, Kind.LIKE, contentId, like.userKey(), at));
    }
  }

  private record Place(long pageId, String spaceKey, boolean restricted) {
    Fact fact(String key, Kind kind, long contentId, @Nullable String actor, Instant at) {
      return new Fact(key, kind, contentId, pageId, spaceKey, restricted, actor, at);
    }
  }
}
