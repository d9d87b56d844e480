package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public class PersonNameTest {

  private static String sorted(String fullName) {
    return PersonName.ofAccount(fullName, "").sortName();
  }

  @Test
  public void accountsSortByTheLastWordOrTheWordsInCapitals() {
    assertEquals("vasseur claire", sorted("Claire Vasseur"));
    assertEquals("de la tour jean luc", sorted("Jean-Luc DE LA TOUR"));
    assertEquals("lemaistre hugo", sorted("LEMAISTRE Hugo"));
    assertEquals("tell guillaume", sorted("GUILLAUME TELL"));
    assertEquals("jr j r", sorted("J. R. JR").replace(".", ""));
    assertEquals("madonna", sorted("Madonna"));
    assertEquals("---", sorted("---"));
  }

  @Test
  public void aTypedSortNameWins() {
    assertEquals(
        "le goff martine", PersonName.ofAccount("Martine Le Goff", "Le Goff Martine").sortName());
    assertEquals("œuvre jean".replace("œ", "oe"), PersonName.of("Jean", "Œuvre", "").sortName());
  }

  @Test
  public void theKeyIsTheSameForSwappedNames() {
    assertEquals(
        PersonName.of("Émilie", "Pruvost", "").key(), PersonName.of("pruvost", "EMILIE", "").key());
    assertNotEquals(PersonName.of("Ann", "Lee", "").key(), PersonName.of("Anna", "Lee", "").key());
  }

  @Test
  public void wholeNamesAreCutAtTheLastWord() {
    PersonName cut = PersonName.ofAccount("Jean Luc Picard", "").inParts();
    assertEquals("Jean Luc", cut.given());
    assertEquals("Picard", cut.family());
    assertEquals("Cher", PersonName.ofAccount("Cher", "").inParts().family());
  }

  @Test
  public void longNamesFitTheirColumns() {
    String ligatures = "\ufdfa".repeat(100);
    assertEquals(450, PersonName.of(ligatures, "", "").sortName().length());
    assertEquals(450, PersonName.of(ligatures, "x", "").key().length());
  }
}
