package org.retis.directory;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ContactLinksTest {

  @Test
  public void aCallHoldsDigitsOnly() {
    assertEquals("tel:0536490218", ContactLinks.call("05 36 49 02 18"));
    assertEquals("tel:+33536490218", ContactLinks.call("+33 (5) 36-49.02/18"));
    assertEquals("tel:1", ContactLinks.call("1\"><script>"));
  }

  @Test
  public void aMailNamesOneRecipientAndNothingElse() {
    assertEquals("mailto:a.b+c@d-e.fr", ContactLinks.write("a.b+c@d-e.fr"));
    assertEquals(
        "mailto:a%3Fsubject%3Dx%26body%3Dy%2Cb@c.fr",
        ContactLinks.write("a?subject=x&body=y,b@c.fr"));
    assertEquals("mailto:%C3%A9@x.fr%0D%0ABcc%3A", ContactLinks.write("é@x.fr\r\nBcc:"));
  }
}
