package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.retis.web.UserMistake;

public class InputTest {

  @Test
  public void linesLoseWhatDatabasesAndReadersCantBear() {
    assertEquals("a b c", Input.line("f", " a\u0000b\r\n\u00a0\u2003c ", 10));
    assertEquals("a b", Input.line("f", "a\ud800b", 10));
    assertEquals("\ud83d\ude00", Input.line("f", "\ud83d\ude00", 10));
    assertEquals("", Input.line("f", null, 10));
  }

  @Test
  public void textsKeepTheirLines() {
    assertEquals("a\nb\n\nc", Input.text("f", "a\r\nb\r\rc\n", 10));
  }

  @Test
  public void lengthsAreKept() {
    assertEquals("0123456789", Input.line("f", "0123456789", 10));
    assertMistake("retis.network.mistake.long", () -> Input.line("f", "01234567890", 10));
    assertMistake("retis.network.mistake.long", () -> Input.line("f", " ".repeat(1_000_000), 10));
    assertMistake("retis.network.mistake.required", () -> Input.required("f", " \u00a0", 10));
  }

  @Test
  public void mailAddressesLookLikeOne() {
    assertEquals("a.b+c@example.org", Input.mail("f", " a.b+c@example.org "));
    for (String wrong : new String[] {"a", "a@", "@b", "a b@c", "a@b@c", "a@b\nBcc: x@y"}) {
      assertMistake("retis.network.mistake.mail", () -> Input.mail("f", wrong));
    }
  }

  @Test
  public void daysAreIsoAndWithinReason() {
    assertEquals("2024-02-29", String.valueOf(Input.day("f", "2024-02-29")));
    assertNull(Input.day("f", ""));
    for (String wrong :
        new String[] {"2023-02-29", "29/02/2024", "0001-01-01", "+999999-01-01", "tomorrow"}) {
      assertMistake("retis.network.mistake.day", () -> Input.day("f", wrong));
    }
  }

  @Test
  public void choicesAreNames() {
    assertEquals(RoleKind.CO_PILOT, Input.choice("f", "co-pilot", RoleKind.class));
    assertMistake("retis.network.mistake.choice", () -> Input.choice("f", null, RoleKind.class));
  }

  private static void assertMistake(String key, org.junit.function.ThrowingRunnable act) {
    UserMistake mistake = assertThrows(UserMistake.class, act);
    assertEquals(key, mistake.key());
    assertEquals("f", mistake.field().orElseThrow());
  }
}
