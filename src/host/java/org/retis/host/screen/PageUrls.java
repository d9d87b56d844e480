package org.retis.host.screen;

import java.util.regex.Pattern;
import org.retis.host.site.SiteAttachment;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;

/** Where pages and spaces are found, below the context path. */
public final class PageUrls {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,_().!'’-]+");

  private PageUrls() {}

  /** The address of a page: by its title, or by its number where the title doesn't fit a path. */
  public static String view(SitePage page) {
    if (page.isPage() && !page.trashed() && PLAIN.matcher(page.title()).matches()) {
      return "/display/" + page.spaceKey() + "/" + Exchange.encode(page.title());
    }
    return "/pages/viewpage.action?pageId=" + page.id();
  }

  /** Where a comment stands on its page. */
  public static String comment(SitePage page, long commentId) {
    return "/pages/viewpage.action?pageId="
        + page.id()
        + "&focusedCommentId="
        + commentId
        + "#comment-"
        + commentId;
  }

  /** The list of a page's files. */
  public static String attachments(SitePage page) {
    return "/pages/viewpageattachments.action?pageId=" + page.id();
  }

  /** Where a file's current version is downloaded. */
  public static String download(SiteAttachment file) {
    return download(file, file.version());
  }

  /** Where a version of a file is downloaded. */
  public static String download(SiteAttachment file, int version) {
    return "/download/attachments/"
        + file.pageId()
        + "/"
        + Exchange.encode(file.name()).replace("+", "%20")
        + "?version="
        + version;
  }

  /** The address of a space. */
  public static String space(SiteSpace space) {
    return "/display/" + space.key();
  }
}
