package org.retis.gateway;

import java.util.Optional;
import org.retis.gateway.ContentChanged.Change;

/**
 * What Confluence's events about contents mean, told from the name of their class: most of these
 * classes aren't proven for 10.x, but their superclass is.
 */
final class ContentEventName {

  private ContentEventName() {}

  /**
   * The change that an event tells of.
   *
   * @param event the class of an event about a content
   * @return empty where nothing changed that a reader could see; an unknown event means "updated"
   */
  static Optional<Change> change(Class<?> event) {
    String name = event.getSimpleName();
    return isIdle(event, name) ? Optional.empty() : Optional.of(change(name));
  }

  /** Whether an event tells of a change, rather than of a look or of something yet to come. */
  static boolean isOfNow(Class<?> event) {
    return !isIdle(event, event.getSimpleName());
  }

  /**
   * Views in all their forms, what is only asked for and comes later as an event of its own, the
   * order among siblings, and the end of an upload whose files were told of one by one.
   */
  private static boolean isIdle(Class<?> event, String name) {
    return name.contains("View")
        || name.contains("Reorder")
        || name.contains("Export")
        || name.contains("BatchUploadCompleted")
        || event.getPackageName().endsWith(".async");
  }

  private static Change change(String name) {
    if (name.startsWith("Like")) {
      return name.contains("Remove") ? Change.UNLIKED : Change.LIKED;
    }
    if (name.contains("Permission")) {
      return Change.RESTRICTED;
    }
    if (name.contains("Version")) {
      // an old version was removed; the content stays
      return Change.UPDATED;
    }
    if (name.contains("Create") || name.contains("Copy")) {
      return Change.CREATED;
    }
    if (name.contains("Move")) {
      return name.contains("Remove") ? Change.REMOVED : Change.MOVED;
    }
    if (name.contains("Trash")) {
      return Change.TRASHED;
    }
    return name.contains("Restore") ? Change.RESTORED : otherwise(name);
  }

  private static Change otherwise(String name) {
    return name.contains("Remove") ? Change.REMOVED : Change.UPDATED;
  }
}
