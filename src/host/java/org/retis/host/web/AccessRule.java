package org.retis.host.web;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may call an endpoint. Without an annotation only licensed users may, since Confluence 9;
 * {@code AnonymousAllowed} of earlier days says nothing any more.
 */
enum AccessRule {
  SYSTEM_ADMIN("SystemAdminOnly", Visitor::systemAdministrator),
  ADMIN("AdminOnly", Visitor::administrator),
  LICENSED("LicensedOnly", Visitor::licensed),
  // unlicensed access is off on this site
  UNLICENSED("UnlicensedSiteAccess", Visitor::licensed),
  ANONYMOUS("AnonymousSiteAccess", visitor -> true),
  UNRESTRICTED("UnrestrictedAccess", visitor -> true);

  private static final Set<String> PACKAGES =
      Set.of(
          "com.atlassian.annotations.security",
          "com.atlassian.plugins.rest.api.security.annotation");

  private final String annotation;

  @SuppressWarnings("ImmutableEnumChecker") // method references without state
  private final Predicate<Visitor> permits;

  AccessRule(String annotation, Predicate<Visitor> permits) {
    this.annotation = annotation;
    this.permits = permits;
  }

  boolean permits(Visitor visitor) {
    return permits.test(visitor);
  }

  /**
   * The rule of an endpoint: the annotation of the first element that has one.
   *
   * @param elements from the closest (the method) to the widest (the class)
   */
  static AccessRule of(AnnotatedElement... elements) {
    return Arrays.stream(elements)
        .map(AccessRule::declared)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LICENSED);
  }

  /** Whether one of the elements is excluded from the protection against forged requests. */
  static boolean isXsrfExcluded(AnnotatedElement... elements) {
    return Arrays.stream(elements).anyMatch(e -> has(e, "XsrfProtectionExcluded"));
  }

  private static Optional<AccessRule> declared(AnnotatedElement element) {
    return Arrays.stream(values()).filter(rule -> has(element, rule.annotation)).findFirst();
  }

  private static boolean has(AnnotatedElement element, String annotation) {
    return Arrays.stream(element.getAnnotations())
        .map(found -> found.annotationType())
        .anyMatch(
            type ->
                type.getSimpleName().equals(annotation)
                    && PACKAGES.contains(type.getPackageName()));
  }
}
