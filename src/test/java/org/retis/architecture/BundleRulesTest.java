package org.retis.architecture;

import static org.junit.Assert.assertFalse;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class BundleRulesTest {

  private static final String PLUGIN = "org.retis.confluence";
  private static final Constants NOTHING = new Constants(Set.of(), Set.of());

  private static List<BundleRules> ours() {
    return Repository.files(Repository.RESOURCES, "_fr.properties").stream()
        .map(
            file -> {
              String french = file.toString();
              String english = french.replace("_fr.properties", ".properties");
              String name =
                  Repository.name(Repository.RESOURCES, file).replace("_fr.properties", "");
              return new BundleRules(
                  name, Repository.read(java.nio.file.Path.of(english)), Repository.read(file));
            })
        .toList();
  }

  @Test
  public void ourTextsAreCompleteAndWellWritten() {
    assertFalse(ours().isEmpty());
    List<String> problems = new ArrayList<>();
    ours().forEach(bundle -> problems.addAll(bundle.problems()));
    assertNone(problems);
  }

  @Test
  public void ourTextsAreUsedAndPresent() {
    Constants constants = Constants.in(Repository.CLASSES.resolve("org/retis"));
    DescriptorRules descriptor = new DescriptorRules(Descriptor.ours(), Repository.RESOURCES);
    Set<String> declared = descriptor.textKeys(PLUGIN);
    declared.addAll(new ContentTemplateRules(Descriptor.ours(), Repository.RESOURCES).textKeys());
    Set<String> all = new TreeSet<>();
    List<String> breaches = new ArrayList<>();
    for (BundleRules bundle : ours()) {
      all.addAll(bundle.keys());
      breaches.addAll(bundle.unused(constants, declared));
    }
    breaches.addAll(BundleRules.missing(all, constants, declared));
    assertNone(breaches);
  }

  @Test
  public void acceptsGoodTexts() {
    BundleRules good =
        new BundleRules(
            "x",
            "# texts\nretis.x.a=Who\\u2019s {0}?\nretis.x.time=10:30 {0}; {1}\n",
            "retis.x.a=Qui est {0}\\u00a0?\nretis.x.time=10:30 {0}\\u00a0; {1}\n");
    assertNone(good.problems());
  }

  @Test
  public void findsKeysOfOneLanguageOnly() {
    BundleRules rules = new BundleRules("x", "a=A\nb=B\n", "a=A\nc=C\n");
    assertFinds(rules.problems(), "b has no French");
    assertFinds(rules.problems(), "c has no English");
  }

  @Test
  public void findsBadWriting() {
    assertFinds(new BundleRules("x", "a={0}\n", "a={1}\n").problems(), "other placeholders");
    assertFinds(new BundleRules("x", "a=\u00e9\n", "a=A\n").problems(), "ASCII");
    assertFinds(new BundleRules("x", "a=It's\n", "a=A\n").problems(), "a has '");
    assertFinds(new BundleRules("x", "a=A\na=B\n", "a=A\n").problems(), "twice");
    assertFinds(new BundleRules("x", "a=\n", "a=A\n").problems(), "empty");
    assertFinds(new BundleRules("x", "a=Wait...\n", "a=A\n").problems(), "three dots");
    for (String french : List.of("Qui ?", "Qui?", "Nom : {0}", "Nom: {0}", "Nom :", "Oui!")) {
      assertFinds(new BundleRules("x", "a={0}\n", "a=" + french + "\n").problems(), "no-break");
    }
    assertFinds(new BundleRules("x", "a=A\n", "a=\\u00ab A\\u00a0\\u00bb\n").problems(), "inside");
  }

  @Test
  public void findsTextsThatNobodyUses() {
    BundleRules rules = new BundleRules("x", "retis.x.a=A\n", "retis.x.a=A\n");
    assertFinds(rules.unused(NOTHING, Set.of()), "nobody uses retis.x.a");
    assertNone(rules.unused(new Constants(Set.of("retis.x.a"), Set.of()), Set.of()));
    assertNone(rules.unused(NOTHING, Set.of("retis.x.a")));
    assertNone(rules.unused(new Constants(Set.of(), Set.of("retis.x.\u0001")), Set.of()));
    assertFinds(
        rules.unused(new Constants(Set.of(), Set.of("retis.y.\u0001")), Set.of()), "nobody");
  }

  @Test
  public void findsTextsThatAreMissing() {
    Constants used = new Constants(Set.of("retis.x.a", "retis.x.days"), Set.of());
    Set<String> there = Set.of("retis.x.days.one", "retis.x.days.many");
    assertFinds(BundleRules.missing(there, used, Set.of()), "retis.x.a: used");
    assertFinds(BundleRules.missing(Set.of(), used, Set.of("retis.x.d")), "retis.x.d: used");
    assertNone(
        BundleRules.missing(there, new Constants(Set.of("retis.x.days"), Set.of()), Set.of()));
  }
}
