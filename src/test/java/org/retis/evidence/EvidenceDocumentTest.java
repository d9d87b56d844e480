package org.retis.evidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

public class EvidenceDocumentTest {

  private static final Path DOCUMENT = Path.of("docs", "confluence-evidence.md");

  private final Signatures signatures = Signatures.ofThisBuild();
  private final String text = new EvidenceDocument(signatures).text();

  @Test
  public void isUpToDate() throws IOException {
    if (Boolean.getBoolean("evidence.write")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, text);
    }
    assertEquals(
        "Run mvn test -Dtest=EvidenceDocumentTest -Devidence.write=true",
        text,
        Files.readString(DOCUMENT));
  }

  @Test
  public void namesEverySignature() {
    for (SignatureType type : signatures.all()) {
      if (!type.isPackage()) {
        assertTrue(type.name(), text.contains(" **" + type.simpleName() + "** | " + type.grade()));
      }
    }
  }

  @Test
  public void everyTypeAndPackageHasEvidence() {
    for (SignatureType type : signatures.all()) {
      assertNotNull(type.name(), type.grade());
      assertNotNull(type.packageName(), signatures.packages().get(type.packageName()));
    }
  }

  @Test
  public void tellsTheGradeOfAMember() {
    assertTrue(text.contains("| `Pager getMemberNames(Group)` | B | Confluence Javadoc 9.3.2"));
    assertTrue(text.contains("| `static ConfluenceUser get()` | A | as its type |"));
  }
}
