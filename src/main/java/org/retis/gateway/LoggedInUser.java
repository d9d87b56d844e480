package org.retis.gateway;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/** The account on whose behalf the current thread works. */
class LoggedInUser {

  /** The account, or null for an anonymous visitor. */
  @Nullable ConfluenceUser get() {
    return AuthenticatedUserThreadLocal.get();
  }
}
