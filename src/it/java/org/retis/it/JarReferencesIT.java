package org.retis.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.retis.evidence.BundleRules;
import org.retis.evidence.PluginFiles;
import org.retis.evidence.ReferenceRules;
import org.retis.evidence.Signatures;

/**
 * The packaged JAR asks nothing of Confluence that isn't in {@code docs/confluence-evidence.md}.
 */
public class JarReferencesIT {

  private final Signatures signatures = Signatures.ofThisBuild();
  private PluginFiles plugin;

  @Before
  public void readTheJar() throws IOException {
    plugin = PluginFiles.ofJar(Path.of(System.getProperty("host.plugin.jar")));
    assertFalse(plugin.classFiles().isEmpty());
    assertFalse(plugin.descriptors().isEmpty());
  }

  @Test
  public void classesLinkOnlyToWhatIsProven() {
    assertEquals(List.of(), new ReferenceRules(signatures, plugin.classFiles()).complaints());
  }

  @Test
  public void descriptorsAndManifestNameOnlyWhatIsProven() {
    assertEquals(List.of(), new BundleRules(signatures, plugin).complaints());
  }
}
