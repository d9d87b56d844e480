package org.retis.host.demo.history;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

public class PagePathTest {

  @Test
  public void aReadmeIsItsFoldersPage() {
    PagePath page = new PagePath("accessibilité/kit/README.md");
    assertTrue(page.isFolderPage());
    assertEquals("accessibilité/kit", page.asFolder());
    assertEquals(Optional.of("accessibilité"), page.within());
  }

  @Test
  public void theTopReadmeStandsWithinNothing() {
    PagePath page = new PagePath("README.md");
    assertEquals("", page.asFolder());
    assertEquals(Optional.empty(), page.within());
  }

  @Test
  public void anOrdinaryPageStandsInItsFolder() {
    PagePath page = new PagePath("outils/espace-membre.md");
    assertFalse(page.isFolderPage());
    assertEquals("outils/espace-membre", page.asFolder());
    assertEquals(Optional.of("outils"), page.within());
    assertEquals(Optional.of(""), new PagePath("valeurs.md").within());
  }

  @Test
  public void readmeWithinANameIsNoFolderPage() {
    assertFalse(new PagePath("README-doc.md").isFolderPage());
  }

  @Test
  public void wordsReadAsATitle() {
    assertEquals(
        "L equipe pratique la recherche", PagePath.words("a/l-equipe-pratique-la-recherche"));
    assertEquals("Éthique", PagePath.words("éthique"));
    assertEquals("Untitled (1)", PagePath.words("untitled (1)"));
    assertEquals("", PagePath.words("-"));
  }
}
