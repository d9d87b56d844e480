package org.retis.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.retis.web.UserMistake;

public class EntryRulesTest {

  private static EntryEdit edit(String function, String phone, String email, String... topics) {
    return new EntryEdit(function, phone, email, "", List.of(topics), false);
  }

  private static String mistake(EntryEdit typed) {
    return assertThrows(UserMistake.class, () -> EntryRules.checked(typed)).field().orElse("");
  }

  @Test
  public void spacesAndControlCharactersAreTidied() {
    EntryEdit checked =
        EntryRules.checked(
            edit(" Youth\u00a0\u0000 worker\n", "05\u202f36\u00a049 02 18", " a@b.fr "));

    assertEquals("Youth worker", checked.function());
    assertEquals("05 36 49 02 18", checked.phone());
    assertEquals("a@b.fr", checked.email());
  }

  @Test
  public void phoneNumbersOfMostKindsPass() {
    for (String phone :
        List.of("", "119", "39 19", "+33 5 36 49 02 18", "(0)5.36.49-02/18", "0536490218")) {
      assertEquals(phone, EntryRules.checked(edit("", phone, "")).phone());
    }
  }

  @Test
  public void whatIsNoPhoneNumberIsRefused() {
    for (String phone :
        List.of(
            "12", "call me", "+", "05 36; 06 39", "1".repeat(21), "<b>123</b>", "0".repeat(50))) {
      assertEquals("phone", mistake(edit("", phone, "")));
    }
  }

  @Test
  public void whatIsNoMailAddressIsRefused() {
    for (String email :
        List.of(
            "me",
            "me@",
            "@b.fr",
            "me@host",
            "a@b.fr, c@d.fr",
            "a b@c.fr",
            "<a@b.fr>",
            "a@b..fr",
            "a".repeat(65) + "@b.fr",
            "a@" + "b.".repeat(200) + "fr")) {
      assertEquals(email, "email", mistake(edit("", "", email)));
    }
  }

  @Test
  public void aMailAddressThatWasNotTypedStaysUntyped() {
    assertNull(EntryRules.checked(edit("", "", null)).email());
    assertEquals("", EntryRules.checked(edit("", "", " ")).email());
  }

  @Test
  public void topicsAreKeptOnceWhateverTheirAccents() {
    EntryEdit checked =
        EntryRules.checked(edit("", "", "", "Mal-être", " mal etre ", "", "Écrans|jeux", "a, b"));

    assertEquals(List.of("Mal-être", "Écrans jeux", "a, b"), checked.topics());
  }

  @Test
  public void tooMuchIsRefusedByField() {
    assertEquals("function", mistake(edit("x".repeat(121), "", "")));
    assertEquals("topics", mistake(edit("", "", "", "x".repeat(61))));
    String[] many = IntStream.range(0, 13).mapToObj(n -> "t" + n).toArray(String[]::new);
    assertEquals("topics", mistake(edit("", "", "", many)));
    EntryEdit profiles = new EntryEdit("", "", "", "x".repeat(201), List.of(), false);
    assertEquals("profiles", mistake(profiles));
  }

  @Test(timeout = 5_000)
  public void longInputIsRefusedAtOnce() {
    String attack = "a".repeat(50_000) + "@" + "a.".repeat(50_000);
    assertEquals("email", mistake(edit("", "", attack)));
    assertEquals("phone", mistake(edit("", "1 ".repeat(50_000), "")));
  }
}
