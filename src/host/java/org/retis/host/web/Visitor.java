package org.retis.host.web;

import jakarta.servlet.ServletRequest;

/**
 * Who makes a request, as far as access rules of endpoints go. The filter that logs people in
 * attaches it to the request.
 *
 * @param name log-in name, empty for an anonymous visitor
 * @param licensed counted in the product's licence
 * @param administrator administers Confluence
 * @param systemAdministrator administers the system
 */
public record Visitor(
    String name, boolean licensed, boolean administrator, boolean systemAdministrator) {

  /** Nobody known. */
  public static final Visitor ANONYMOUS = new Visitor("", false, false, false);

  private static final String ATTRIBUTE = Visitor.class.getName();

  /** Who makes this request. */
  public static Visitor of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Visitor visitor ? visitor : ANONYMOUS;
  }

  /** Says who makes this request. */
  public void attachTo(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Whether this is somebody known. */
  public boolean loggedIn() {
    return !name.isEmpty();
  }
}
