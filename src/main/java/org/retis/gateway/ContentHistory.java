package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.PageManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the versions of a content, newest first. */
final class ContentHistory {

  private final PageManager pages;
  private final ContentEntities entities;
  private final ByName byName;

  ContentHistory(PageManager pages, ContentEntities entities, ByName byName) {
    this.pages = pages;
    this.entities = entities;
    this.byName = byName;
  }

  /** At most this many versions, the current one first; it alone where no other can be read. */
  List<ContentVersion> of(ContentEntityObject content, int limit) {
    return content instanceof Attachment ? ofFile(content, limit) : byWalking(content, limit);
  }

  private List<ContentVersion> byWalking(ContentEntityObject current, int limit) {
    List<ContentVersion> versions = new ArrayList<>();
    @Nullable ContentEntityObject next = current;
    while (next != null && versions.size() < limit) {
      ContentVersion version = version(next);
      // a chain that doesn't lead down would never end
      if (!versions.isEmpty() && version.number() >= versions.get(versions.size() - 1).number()) {
        break;
      }
      versions.add(version);
      next = version.number() > 1 ? before(next) : null;
    }
    return versions;
  }

  private @Nullable ContentEntityObject before(ContentEntityObject content) {
    return byName
        .call(ContentEntityObject.class, pages, "getPreviousVersion", content)
        .orElse(null);
  }

  private List<ContentVersion> ofFile(ContentEntityObject file, int limit) {
    Optional<List<ContentVersion>> all =
        entities
            .attachmentManager()
            .flatMap(files -> byName.list(files, "getAllVersions", file))
            .map(this::versions);
    return all.filter(found -> !found.isEmpty()).orElseGet(() -> List.of(version(file))).stream()
        .sorted(Comparator.comparing(ContentVersion::number).reversed())
        .limit(limit)
        .toList();
  }

  private List<ContentVersion> versions(List<?> found) {
    return found.stream()
        .filter(ContentEntityObject.class::isInstance)
        .map(version -> version((ContentEntityObject) version))
        .toList();
  }

  private static ContentVersion version(ContentEntityObject content) {
    return new ContentVersion(
        Math.max(1, content.getVersion()),
        ContentEntities.key(content.getLastModifier()),
        ContentEntities.instant(content.getLastModificationDate(), Instant.EPOCH));
  }
}
