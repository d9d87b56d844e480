package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Stands before the signature of the same name on the host's class path, and works. */
public class AttachmentTrashedEvent extends AttachmentEvent {

  public AttachmentTrashedEvent(Attachment attachment) {
    super(attachment);
  }
}
