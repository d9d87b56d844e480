package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds Confluence's own objects for contents, and turns them into our records. */
final class ContentEntities {

  /** A file at an answer to a comment on a file is as deep as it gets. */
  private static final int CONTAINERS = 4;

  private static final String ATTACHMENTS = "com.atlassian.confluence.pages.AttachmentManager";

  private final PageManager pages;
  private final CommentManager comments;
  private final OptionalServices services;
  private final ByName byName;

  ContentEntities(
      PageManager pages, CommentManager comments, OptionalServices services, ByName byName) {
    this.pages = pages;
    this.comments = comments;
    this.services = services;
    this.byName = byName;
  }

  /**
   * The content with this number. Which kinds the first way finds isn't proven, so the ways that
   * are proven for one kind each follow.
   */
  Optional<ContentEntityObject> find(long id) {
    return byName
        .call(ContentEntityObject.class, pages, "getById", id)
        .or(() -> Optional.ofNullable(pages.getAbstractPage(id)))
        .or(() -> Optional.ofNullable(comments.getComment(id)))
        .or(() -> attachment(id));
  }

  private Optional<ContentEntityObject> attachment(long id) {
    return attachmentManager()
        .flatMap(files -> byName.call(ContentEntityObject.class, files, "getAttachment", id));
  }

  /** Confluence's attachment manager, empty where it isn't offered. */
  Optional<Object> attachmentManager() {
    return services.find(ATTACHMENTS);
  }

  /** What we tell others of a content. */
  ContentInfo info(ContentEntityObject content) {
    ContentEntityObject page = page(content);
    Instant modified = instant(content.getLastModificationDate(), Instant.EPOCH);
    return new ContentInfo(
        content.getId(),
        kind(content),
        title(content),
        spaceKey(page),
        state(content),
        Math.max(1, content.getVersion()),
        key(content.getCreator()),
        instant(content.getCreationDate(), modified),
        key(content.getLastModifier()),
        modified,
        page.getId(),
        Objects.requireNonNullElse(content.getUrlPath(), ""));
  }

  /** What a content is. */
  ContentKind kind(ContentEntityObject content) {
    if (content instanceof Page) {
      return ContentKind.PAGE;
    }
    if (content instanceof AbstractPage) {
      return ContentKind.BLOG_POST;
    }
    if (content instanceof Comment) {
      return ContentKind.COMMENT;
    }
    return content instanceof Attachment ? ContentKind.ATTACHMENT : ContentKind.OTHER;
  }

  /** The page or blog post that it hangs on, or itself. */
  ContentEntityObject page(ContentEntityObject content) {
    ContentEntityObject page = content;
    for (int i = 0; i < CONTAINERS; i++) {
      ContentEntityObject container = container(page);
      if (container == null) {
        return page;
      }
      page = container;
    }
    return page;
  }

  private static @Nullable ContentEntityObject container(ContentEntityObject content) {
    if (content instanceof Comment comment) {
      return comment.getContainer();
    }
    return content instanceof Attachment file ? file.getContainer() : null;
  }

  /** Whether it can be met; taken for current where Confluence tells nothing. */
  ContentState state(ContentEntityObject content) {
    if (!byName.call(Boolean.class, content, "isLatestVersion").orElse(true)) {
      return ContentState.HISTORICAL;
    }
    return byName
        .call(Object.class, content, "getContentStatusObject")
        .map(status -> status(status.toString()))
        .orElse(ContentState.CURRENT);
  }

  /** Spelled as the value or as the constant of Confluence's, whichever it prints. */
  private static ContentState status(String name) {
    return switch (name) {
      case "trashed", "TRASHED", "deleted", "DELETED" -> ContentState.TRASHED;
      case "draft", "DRAFT" -> ContentState.DRAFT;
      case "historical", "HISTORICAL" -> ContentState.HISTORICAL;
      default -> ContentState.CURRENT;
    };
  }

  /** The number of the page above a page, 0 at the top or where it can't be read. */
  long parentId(ContentEntityObject content) {
    return content instanceof Page
        ? byName
            .call(ContentEntityObject.class, content, "getParent")
            .map(ContentEntityObject::getId)
            .orElse(0L)
        : 0L;
  }

  private static String title(ContentEntityObject content) {
    if (content instanceof Comment) {
      return "";
    }
    String title = content instanceof Attachment file ? file.getFileName() : content.getTitle();
    return Objects.requireNonNullElse(title, "");
  }

  private static @Nullable String spaceKey(ContentEntityObject page) {
    Space space = page instanceof SpaceContentEntityObject inSpace ? inSpace.getSpace() : null;
    return space == null ? null : space.getKey();
  }

  /** The key of an account, null for an anonymous visitor. */
  static @Nullable String key(@Nullable ConfluenceUser user) {
    return user == null ? null : user.getKey().getStringValue();
  }

  /** A date of Confluence's, whose subclasses don't all convert themselves. */
  @SuppressWarnings("JavaUtilDate") // Confluence speaks in these
  static Instant instant(@Nullable Date date, Instant otherwise) {
    return date == null ? otherwise : Instant.ofEpochMilli(date.getTime());
  }
}
