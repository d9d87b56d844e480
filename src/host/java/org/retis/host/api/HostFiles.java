package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import java.util.List;
import org.retis.host.site.Site;

/** Finds files for plugins, without asking who may see them. */
public final class HostFiles implements AttachmentManager {

  private final Site site;
  private final HostEntities entities;

  HostFiles(Site site) {
    this.site = site;
    this.entities = new HostEntities(site);
  }

  @Override
  public Attachment getAttachment(long id) {
    return site.attachments().byId(id).map(entities::file).orElse(null);
  }

  @Override
  public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
    return site.attachments().of(content.getId(), 0, Integer.MAX_VALUE).stream()
        .map(entities::file)
        .toList();
  }

  @Override
  public List<Attachment> getAllVersions(Attachment attachment) {
    return site.attachments().byId(attachment.getId()).stream()
        .flatMap(
            file ->
                site.attachments().versions(file.id()).stream()
                    .map(version -> entities.file(file, version)))
        .toList();
  }
}
