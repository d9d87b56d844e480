package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostMovedEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageChildrenReorderEvent;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.event.events.like.LikeRemovedEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.retis.gateway.ContentChanged.Change;

public class ContentEventNameTest {

  @Test
  public void tellsTheChangeFromTheName() {
    Map.ofEntries(
            Map.entry(PageCreateEvent.class, Change.CREATED),
            Map.entry(PageCopyEvent.class, Change.CREATED),
            Map.entry(PageUpdateEvent.class, Change.UPDATED),
            Map.entry(PageMoveEvent.class, Change.MOVED),
            Map.entry(BlogPostMovedEvent.class, Change.MOVED),
            Map.entry(PageTrashedEvent.class, Change.TRASHED),
            Map.entry(AttachmentTrashedEvent.class, Change.TRASHED),
            Map.entry(PageRestoreEvent.class, Change.RESTORED),
            Map.entry(PageRemoveEvent.class, Change.REMOVED),
            Map.entry(CommentRemoveEvent.class, Change.REMOVED),
            Map.entry(LikeCreatedEvent.class, Change.LIKED),
            Map.entry(LikeRemovedEvent.class, Change.UNLIKED),
            Map.entry(ContentPermissionEvent.class, Change.RESTRICTED),
            Map.entry(AttachmentVersionRemoveEvent.class, Change.UPDATED),
            Map.entry(PageSomethingNewEvent.class, Change.UPDATED))
        .forEach(
            (event, change) -> {
              assertEquals(event.getName(), Optional.of(change), ContentEventName.change(event));
              assertTrue(ContentEventName.isOfNow(event));
            });
  }

  @Test
  public void letsGoWhatChangesNothing() {
    for (Class<?> event :
        new Class<?>[] {
          PageViewEvent.class,
          ThumbnailViewEvent.class,
          PageChildrenReorderEvent.class,
          PageExportEvent.class,
          AttachmentBatchUploadCompletedEvent.class
        }) {
      assertEquals(event.getName(), Optional.empty(), ContentEventName.change(event));
      assertFalse(ContentEventName.isOfNow(event));
    }
  }

  private static final class AttachmentVersionRemoveEvent {}

  private static final class PageSomethingNewEvent {}

  private static final class PageViewEvent {}

  private static final class ThumbnailViewEvent {}

  private static final class PageExportEvent {}

  private static final class AttachmentBatchUploadCompletedEvent {}
}
