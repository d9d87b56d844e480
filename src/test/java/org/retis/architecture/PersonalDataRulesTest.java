package org.retis.architecture;

import static org.junit.Assert.assertFalse;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.Test;

public class PersonalDataRulesTest {

  private static final String HOLDER = "org.retis.network.PersonalDataHolder";

  private static PersonalDataRules in(Path folder) {
    return new PersonalDataRules(new ClassFileImporter().importPath(folder), HOLDER);
  }

  @Test
  public void whatWeKeepAboutMembersCanBeHandedOutAndErased() {
    PersonalDataRules ours = in(Repository.CLASSES.resolve("org/retis"));
    assertFalse(ours.aboutMembers().isEmpty());
    assertNone(ours.uncovered());
  }

  @Test
  public void findsEntitiesThatNobodyCovers() {
    PersonalDataRules example =
        in(Repository.TEST_CLASSES.resolve("org/retis/architecture/example/charter"));
    assertFinds(example.uncovered(), "ThingEntity");
  }
}
