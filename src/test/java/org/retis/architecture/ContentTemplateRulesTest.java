package org.retis.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.retis.host.create.Words;

public class ContentTemplateRulesTest {

  private static final String GOOD =
      """
      <p>
        <xhtml-macro key="m" name="retis-charter" class="a.B">
          <parameters><parameter name="network" type="string"/></parameters></xhtml-macro>
        <content-template key="charter-page" i18n-name-key="retis.charter.page">
          <resource name="template" type="download" location="org/retis/charter/page.xml"/>
        </content-template>
        <blueprint key="charter" content-template-key="charter-page" index-key="retis-charter"
          i18n-name-key="retis.charter.page" i18n-index-title-key="retis.charter.index"/>
        <web-item key="charter-item" section="system.create.dialog/content"
          i18n-name-key="retis.charter.page"><description key="retis.charter.page.desc"/>
          <param name="blueprintKey" value="charter"/></web-item>
      </p>
      """;
  private static final String PAGE =
      """
      <h2><at:i18n at:key="retis.charter.head"/></h2>
      <ac:structured-macro ac:name="retis-charter"><ac:parameter ac:name="network">
      <at:var at:name="spaceKey"/></ac:parameter></ac:structured-macro>
      <p>&nbsp;1. <ac:placeholder><at:i18n at:key="retis.charter.hint"/></ac:placeholder></p>
      """;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final ContentTemplateRules ours =
      new ContentTemplateRules(Descriptor.ours(), Repository.RESOURCES);

  @Test
  public void ourBlueprintsLeadToTemplatesOfTheHouse() {
    assertNone(ours.references());
    assertNone(ours.modules());
    assertNone(ours.contents());
  }

  @Test
  public void aSearchInTheCreateDialogFindsOurs() throws IOException {
    assertTrue(found("_fr", "compte rendu") >= 4);
    assertTrue(found("", "minutes") >= 4);
    assertTrue(found("_fr", "charte") >= 1);
    assertTrue(found("", "charter") >= 1);
    assertEquals(0, found("", "compte rendu"));
  }

  /** How many of our choices a search finds, by name or description. */
  private static int found(String language, String query) throws IOException {
    Properties texts = new Properties();
    for (String bundle : new DescriptorRules(Descriptor.ours(), Repository.RESOURCES).bundles()) {
      Path file = Repository.RESOURCES.resolve(bundle + language + ".properties");
      try (Reader reader = Files.newBufferedReader(file)) {
        texts.load(reader);
      }
    }
    String choice = "web-item[@section='system.create.dialog/content']";
    int found = 0;
    for (String key : Descriptor.ours().attributes(choice, "key")) {
      String one = choice + "[@key='" + key + "']";
      List<String> words = new ArrayList<>();
      words.addAll(Descriptor.ours().attributes(one, "i18n-name-key"));
      words.addAll(Descriptor.ours().attributes(one + "/description", "key"));
      if (Words.match(query, words.stream().map(texts::getProperty).toList())) {
        found++;
      }
    }
    return found;
  }

  @Test
  public void acceptsAGoodBlueprint() throws IOException {
    ContentTemplateRules rules = rules(GOOD, PAGE);

    assertNone(rules.references());
    assertNone(rules.modules());
    assertNone(rules.contents());
    assertEquals(
        Set.of("retis.charter.head", "retis.charter.hint", "retis.charter.index"),
        rules.textKeys());
  }

  @Test
  public void findsReferencesThatLeadNowhere() throws IOException {
    ContentTemplateRules lost =
        rules(GOOD.replace("template-key=\"charter-page\"", "template-key=\"gone\""), PAGE);
    assertFinds(lost.references(), "gone: there is no such content-template");
    assertFinds(lost.references(), "charter-page: no blueprint uses");
    ContentTemplateRules hidden = rules(GOOD.replace("value=\"charter\"", "value=\"other\""), PAGE);
    assertFinds(hidden.references(), "other: there is no such blueprint");
    assertFinds(hidden.references(), "charter: nobody can create");
    assertFinds(
        rules(GOOD.replace("i18n-name", "index-template-key=\"no\" i18n-name"), PAGE).references(),
        "no: there is no such content-template");
  }

  @Test
  public void findsBlueprintsThatSayTooLittleOrNeedTooMuch() throws IOException {
    assertFinds(
        rules(GOOD.replace("\"retis-charter\"\n", "\"Charter\"\n"), PAGE).modules(), "label");
    assertFinds(
        rules(GOOD.replace("i18n-index-title-key=\"retis.charter.index\"", ""), PAGE).modules(),
        "its index page");
    assertFinds(
        rules(GOOD.replace("<description key=\"retis.charter.page.desc\"/>", ""), PAGE).modules(),
        "charter-item: needs a description");
    assertFinds(
        rules(GOOD.replace("name=\"template\"", "name=\"page\""), PAGE).modules(),
        "charter-page: needs one resource");
    assertFinds(
        rules(GOOD.replace("<resource", "<context-provider class=\"a.P\"/><resource"), PAGE)
            .modules(),
        "context-provider: needs Java");
    List<String> nameless =
        rules(GOOD.replace("i18n-name-key=\"retis.charter.page\"", ""), PAGE).modules();
    for (String key : List.of("charter", "charter-page", "charter-item")) {
      assertFinds(nameless, key + ": needs an i18n-name-key");
    }
  }

  @Test
  public void findsWhatDoesNotBelongIntoATemplate() throws IOException {
    assertFinds(rules(GOOD, "<p>").contents(), "no storage format");
    assertFinds(rules(GOOD, "<p>Welcome</p>").contents(), "'Welcome' should be a text");
    assertFinds(rules(GOOD, "<at:var at:name=\"date\"/>").contents(), "nothing gives date");
    assertFinds(
        rules(GOOD, "<at:i18n at:key=\"retis.network.x\"/>").contents(),
        "retis.network.x is no text of the room charter");
    assertFinds(
        rules(GOOD, "<at:i18n at:key=\"retis.charter.x\">X</at:i18n>").contents(), "inside");
    assertFinds(
        rules(GOOD, "<ac:structured-macro ac:name=\"retis-gone\"/>").contents(),
        "there is no macro retis-gone");
    assertFinds(
        rules(GOOD, PAGE.replace("ac:name=\"network\"", "ac:name=\"colour\"")).contents(),
        "retis-charter has no parameter colour");
    Files.delete(folder.getRoot().toPath().resolve("org/retis/charter/page.xml"));
    assertFinds(
        new ContentTemplateRules(new Descriptor(GOOD), folder.getRoot().toPath()).contents(),
        "page.xml: there is no such file");
  }

  private ContentTemplateRules rules(String descriptor, String page) throws IOException {
    Path file = folder.getRoot().toPath().resolve("org/retis/charter/page.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, page);
    return new ContentTemplateRules(new Descriptor(descriptor), folder.getRoot().toPath());
  }
}
