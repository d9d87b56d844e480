package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.C, value = Source.JAVADOC + "5.6")
public abstract class AttachmentEvent extends ContentEvent {
  public List<Attachment> getAttachments() {
    throw new UnsupportedOperationException("signature");
  }
}
