package org.retis.host.velocity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

public class AllowlistTest {

  @Test
  public void readsAMethodWithParameters() {
    AllowedMethod method = AllowedMethod.parse(" com.acme.View#item(java.lang.String int) ");

    assertEquals("com.acme.View", method.type());
    assertEquals("item", method.method());
    assertEquals(List.of("java.lang.String", "int"), method.parameters());
  }

  @Test
  public void refusesAMalformedLine() {
    assertThrows(IllegalArgumentException.class, () -> AllowedMethod.parse("com.acme.View.name"));
  }

  @Test
  public void readsADescriptor() throws NoSuchMethodException {
    String descriptor =
        "<atlassian-plugin><velocity-allowlist key='a'>"
            + "<method>java.lang.StringBuilder#length()</method></velocity-allowlist>"
            + "<other><method>java.lang.StringBuilder#reverse()</method></other>"
            + "</atlassian-plugin>";

    Allowlist list =
        Allowlist.ofDescriptor(
            new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)));

    assertTrue(list.permits(StringBuilder.class.getMethod("length")));
    assertFalse(list.permits(StringBuilder.class.getMethod("reverse")));
  }

  @Test
  public void overloadsAreDifferentMethods() throws NoSuchMethodException {
    Allowlist list = new Allowlist(List.of(AllowedMethod.parse("java.lang.String#strip()")));

    assertTrue(list.permits(String.class.getMethod("strip")));
    assertFalse(list.permits(String.class.getMethod("indexOf", String.class)));
  }
}
