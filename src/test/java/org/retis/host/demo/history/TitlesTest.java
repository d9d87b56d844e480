package org.retis.host.demo.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class TitlesTest {

  private final Titles titles = new Titles("Documentation");

  @Test
  public void theTopPageHasTheHomeTitle() {
    assertEquals("Documentation", titles.give(0, new PagePath("README.md"), null));
  }

  @Test
  public void theFoldersTellPagesOfOneNameApart() {
    assertEquals("Tally", titles.give(0, new PagePath("outils/tally.md"), null));
    assertEquals("Tally (Design)", titles.give(1, new PagePath("achats/design/tally.md"), null));
    assertEquals("TALLY (Achats)", titles.give(2, new PagePath("achats/design/TALLY.md"), null));
    assertEquals("Tally (Outils)", titles.give(3, new PagePath("outils/tally.md"), null));
  }

  @Test
  public void withoutFoldersANumberTellsThemApart() {
    assertEquals("Tally", titles.give(0, new PagePath("tally.md"), null));
    assertEquals("Tally 2", titles.give(1, new PagePath("tally.md"), null));
    assertEquals("Tally 3", titles.give(2, new PagePath("tally.md"), null));
  }

  @Test
  public void aTitleIsFreeAgainAfterARenameOrADeletion() {
    String had = titles.give(0, new PagePath("tally.md"), null);
    assertEquals("Forms", titles.give(0, new PagePath("forms.md"), had));
    assertEquals("Tally", titles.give(1, new PagePath("tally.md"), null));
    titles.free(1, "Tally");
    assertEquals("Tally", titles.give(2, new PagePath("tally.md"), null));
  }

  @Test
  public void aVeryLongNameIsCut() {
    String title = titles.give(0, new PagePath("x".repeat(400) + ".md"), null);
    assertEquals(255, title.length());
    assertTrue(title, title.endsWith("…"));
  }

  @Test
  public void aNameWithoutAnyLetterIsCalledPage() {
    assertEquals("Page", titles.give(0, new PagePath("-.md"), null));
  }
}
