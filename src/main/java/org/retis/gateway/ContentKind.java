package org.retis.gateway;

/** What a content of Confluence is. */
public enum ContentKind {
  /** Has a place in the tree of its space. */
  PAGE,
  /** Has a day instead. */
  BLOG_POST,
  /** Stands below a page, a blog post or a file. */
  COMMENT,
  /** A file at a page or blog post. */
  ATTACHMENT,
  /** Something else, for instance a personal information page. */
  OTHER;

  /** Whether it is a page or blog post, which others hang on. */
  public boolean isPageLike() {
    return this == PAGE || this == BLOG_POST;
  }
}
