package com.atlassian.confluence.user;

/** Stands before the signature of the same name on the host's class path, and works. */
public class AuthenticatedUserThreadLocal {

  private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

  /** Who is logged in on this thread, or null. */
  public static ConfluenceUser get() {
    return USER.get();
  }

  /** Says who is logged in on this thread. */
  public static void set(ConfluenceUser user) {
    USER.set(user);
  }

  /** Forgets who is logged in on this thread. */
  public static void reset() {
    USER.remove();
  }
}
