package org.retis.host.site;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.retis.host.site.SiteEvents.Change;

/**
 * The files at pages and blog posts: finds them, as {@link AttachmentReader} does, and uploads,
 * renames and removes them. Asks nobody's permission.
 */
public final class Attachments extends AttachmentReader {

  private final Ids ids;
  private final Pages pages;
  private final SiteEvents events;
  private final Removal removal;

  Attachments(Sql sql, Ids ids, Pages pages, SiteEvents events) {
    super(sql);
    this.ids = ids;
    this.pages = pages;
    this.events = events;
    this.removal = new Removal(sql);
  }

  /**
   * A file to upload.
   *
   * @param pageId the page or blog post
   * @param name the file's name; when there is one of this name, it gets a new version
   * @param mediaType for instance {@code image/png}
   * @param message what is said of it, may be empty
   * @param authorKey null for an anonymous visitor
   * @param at when
   */
  public record NewFile(
      long pageId, String name, String mediaType, String message, String authorKey, Instant at) {}

  /**
   * Uploads a file.
   *
   * @throws RefusedException for a bad name, a file that is too large, a page that is gone
   */
  public SiteAttachment save(NewFile file, InputStream bytes) {
    PageChecks.fileName(file.name());
    SitePage page = current(file.pageId());
    long fileId = ids.next();
    long size = pieces.write(fileId, bytes);
    try {
      Change change = register(file, fileId, size);
      SiteAttachment saved = byName(file.pageId(), file.name()).orElseThrow();
      return tell(change, saved, page, file.authorKey());
    } catch (DatabaseException e) {
      pieces.remove(fileId);
      throw e;
    }
  }

  /** Who loses the race for a new name finds the winner's file, and gives it a new version. */
  private Change register(NewFile file, long fileId, long size) {
    try {
      return sql.inTransaction(() -> registerOnce(file, fileId, size));
    } catch (DuplicateException e) {
      return sql.inTransaction(() -> registerOnce(file, fileId, size));
    }
  }

  private Change registerOnce(NewFile file, long fileId, long size) {
    Optional<SiteAttachment> known = byName(file.pageId(), file.name());
    Change change = known.isPresent() ? Change.UPDATED : Change.CREATED;
    register(file, fileId, size, known.map(SiteAttachment::id).orElseGet(ids::next), change);
    return change;
  }

  private void register(NewFile file, long fileId, long size, long id, Change change) {
    if (change == Change.CREATED) {
      insert(file, id);
    } else {
      sql.update("UPDATE HOST_ATTACHMENT SET VERSION_NUMBER = VERSION_NUMBER + 1 WHERE ID = ?", id);
    }
    sql.update(
        "INSERT INTO HOST_FILE (ID, ATTACHMENT_ID, VERSION_NUMBER, MEDIA_TYPE, FILE_SIZE, MESSAGE,"
            + " AUTHOR, SAVED) SELECT ?, ID, VERSION_NUMBER, ?, ?, ?, ?, ? FROM HOST_ATTACHMENT"
            + " WHERE ID = ?",
        fileId,
        PageChecks.mediaType(file.mediaType()),
        size,
        PageChecks.message(file.message()),
        file.authorKey(),
        file.at(),
        id);
  }

  private void insert(NewFile file, long id) {
    sql.update(
        "INSERT INTO HOST_ATTACHMENT (ID, CONTENT_ID, NAME, UNIQUE_NAME, STATUS, VERSION_NUMBER,"
            + " CREATED, CREATOR) VALUES (?, ?, ?, ?, 'current', 1, ?, ?)",
        id,
        file.pageId(),
        file.name().strip(),
        uniqueName(file.pageId(), file.name()),
        file.at(),
        file.authorKey());
  }

  /** Copies the current version of each file of a page to another page, without telling anybody. */
  void copyAll(long fromPageId, long toPageId, String actorKey, Instant at) {
    for (SiteAttachment file : of(fromPageId, 0, Integer.MAX_VALUE)) {
      long id = ids.next();
      long fileId = ids.next();
      pieces.copy(versions(file.id()).get(0).id(), fileId);
      NewFile copy =
          new NewFile(toPageId, file.name(), file.mediaType(), file.message(), actorKey, at);
      register(copy, fileId, file.size(), id, Change.CREATED);
    }
  }

  /**
   * Gives a file another name.
   *
   * @throws RefusedException for a bad or taken name
   */
  public SiteAttachment rename(long id, String name, String actorKey) {
    PageChecks.fileName(name);
    SiteAttachment before = existing(id);
    SitePage page = current(before.pageId());
    try {
      sql.update(
          "UPDATE HOST_ATTACHMENT SET NAME = ?, UNIQUE_NAME = ? WHERE ID = ? AND STATUS ="
              + " 'current'",
          name.strip(),
          uniqueName(before.pageId(), name),
          id);
    } catch (DuplicateException e) {
      throw nameTaken(name, e);
    }
    return tell(Change.UPDATED, existing(id), page, actorKey);
  }

  /** Puts a file into the trash. */
  public void trash(long id, String actorKey) {
    SitePage page = pages.existing(existing(id).pageId());
    sql.update(
        "UPDATE HOST_ATTACHMENT SET STATUS = 'trashed', UNIQUE_NAME = NULL WHERE ID = ?", id);
    tell(Change.TRASHED, existing(id), page, actorKey);
  }

  /**
   * Brings a file back from the trash.
   *
   * @throws RefusedException when its name was taken meanwhile, or its page is in the trash
   */
  public SiteAttachment restore(long id, String actorKey) {
    SiteAttachment before = existing(id);
    SitePage page = current(before.pageId());
    try {
      sql.update(
          "UPDATE HOST_ATTACHMENT SET STATUS = 'current', UNIQUE_NAME = ? WHERE ID = ?",
          uniqueName(before.pageId(), before.name()),
          id);
    } catch (DuplicateException e) {
      throw nameTaken(before.name(), e);
    }
    return tell(Change.RESTORED, existing(id), page, actorKey);
  }

  /** Removes a file for ever, with all its versions. */
  public void remove(long id, String actorKey) {
    SiteAttachment attachment = existing(id);
    SitePage page = pages.existing(attachment.pageId());
    sql.inTransaction(() -> removal.attachment(id));
    tell(Change.REMOVED, attachment, page, actorKey);
  }

  private SiteAttachment tell(
      Change change, SiteAttachment attachment, SitePage page, String actorKey) {
    events.publish(new SiteEvents.AttachmentChanged(change, attachment, page, actorKey));
    return attachment;
  }

  private SiteAttachment existing(long id) {
    return byId(id).orElseThrow(() -> new RefusedException("attachment.unknown", id));
  }

  private SitePage current(long pageId) {
    return pages
        .byId(pageId)
        .filter(page -> !page.trashed())
        .orElseThrow(() -> new RefusedException("page.unknown", pageId));
  }

  private static RefusedException nameTaken(String name, DuplicateException cause) {
    RefusedException refused = new RefusedException("attachment.taken", name);
    refused.initCause(cause);
    return refused;
  }
}
