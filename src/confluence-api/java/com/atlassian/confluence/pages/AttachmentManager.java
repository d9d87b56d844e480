package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE)
public interface AttachmentManager {

  Attachment getAttachment(long id);

  List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);

  List<Attachment> getAllVersions(Attachment attachment);
}
