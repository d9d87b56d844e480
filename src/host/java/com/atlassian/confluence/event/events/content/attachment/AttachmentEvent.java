package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;

/** Stands before the signature of the same name on the host's class path, and works. */
public abstract class AttachmentEvent extends ContentEvent {

  private final Attachment attachment;

  protected AttachmentEvent(Attachment attachment) {
    this.attachment = attachment;
  }

  /** The files. */
  public List<Attachment> getAttachments() {
    return List.of(attachment);
  }

  /** What they hang on. */
  @Override
  public ContentEntityObject getContent() {
    return attachment.getContainer();
  }
}
