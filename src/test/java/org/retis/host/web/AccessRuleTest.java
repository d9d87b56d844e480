package org.retis.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.Test;

public class AccessRuleTest {

  private static final Visitor GUEST = new Visitor("guest", false, false, false);
  private static final Visitor LICENSED = new Visitor("ada", true, false, false);
  private static final Visitor ADMIN = new Visitor("root", true, true, false);

  @Test
  public void withoutAnnotationOnlyLicensedUsersMay() {
    AccessRule rule = AccessRule.of(Plain.class);

    assertFalse(rule.permits(Visitor.ANONYMOUS));
    assertFalse(rule.permits(GUEST));
    assertTrue(rule.permits(LICENSED));
  }

  @Test
  public void theAnnotationOfEarlierDaysSaysNothing() {
    assertEquals(AccessRule.LICENSED, AccessRule.of(Old.class));
  }

  @Test
  public void theMethodSpeaksBeforeTheClass() throws NoSuchMethodException {
    assertEquals(
        AccessRule.UNRESTRICTED, AccessRule.of(Mixed.class.getMethod("open"), Mixed.class));
    assertEquals(AccessRule.ADMIN, AccessRule.of(Mixed.class.getMethod("closed"), Mixed.class));
  }

  @Test
  public void administratorsOnly() {
    AccessRule rule = AccessRule.of(Mixed.class);

    assertFalse(rule.permits(LICENSED));
    assertTrue(rule.permits(ADMIN));
    assertFalse(AccessRule.SYSTEM_ADMIN.permits(ADMIN));
  }

  @Test
  public void exclusionFromTheForgeryCheck() throws NoSuchMethodException {
    assertTrue(AccessRule.isXsrfExcluded(Mixed.class.getMethod("hook"), Mixed.class));
    assertFalse(AccessRule.isXsrfExcluded(Mixed.class.getMethod("open"), Mixed.class));
  }

  /** Of the same name as an annotation that REST v2 doesn't know. */
  @Retention(RetentionPolicy.RUNTIME)
  private @interface AnonymousAllowed {}

  private static final class Plain {}

  @AnonymousAllowed
  private static final class Old {}

  /** Endpoints of several kinds. */
  @AdminOnly
  public static final class Mixed {

    /** For everybody. */
    @UnrestrictedAccess
    public void open() {}

    /** As the class says. */
    public void closed() {}

    /** For other machines. */
    @XsrfProtectionExcluded
    public void hook() {}
  }
}
