package org.retis.host.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class DescriptorParserTest {

  private static final String START =
      """
      <atlassian-plugin key="k" name="N" plugins-version="2">
        <plugin-info><version>1</version></plugin-info>
      """;
  private static final String END = "</atlassian-plugin>";

  private final Findings findings = new Findings();

  private PluginDescriptor parse(String xml) {
    return DescriptorParser.parse(
        DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
        findings);
  }

  private void assertError(String module, String... words) {
    parse(START + module + "\n" + END);
    assertEquals(findings.errors().toString(), 1, findings.errors().size());
    assertWords(findings.errors().get(0), words);
  }

  private static void assertWords(String message, String... words) {
    for (String word : words) {
      assertTrue(message, message.contains(word));
    }
  }

  @Test
  public void saysWhereTheXmlBreaks() {
    PluginRefusedException broken =
        assertThrows(PluginRefusedException.class, () -> parse(START + "<rest></servlet>" + END));

    assertWords(broken.getMessage(), "line 3", "isn't well-formed");
  }

  @Test
  public void doesNotReadOtherFiles() {
    String xml =
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><atlassian-plugin>&e;"
            + "</atlassian-plugin>";

    assertThrows(PluginRefusedException.class, () -> parse(xml));
  }

  @Test
  public void wantsKeyVersionAndGeneration() {
    parse("<atlassian-plugin/>");

    assertEquals(3, findings.errors().size());
    assertWords(findings.errors().toString(), "no key", "plugins-version", "<version>");
  }

  @Test
  public void readsAMacro() {
    PluginDescriptor descriptor =
        parse(
            START
                + """
                <xhtml-macro key="m" name="my-macro" class="a.B"
                    icon="/download/resources/k/i.png">
                  <category name="visuals"/>
                  <parameters>
                    <parameter name="mode" type="enum" required="true" default="a">
                      <value name="a"/><value name="b"/></parameter>
                    <parameter name="users" type="username" multiple="true"/>
                  </parameters>
                </xhtml-macro>
                """
                + END);

    MacroModule macro = descriptor.macros().get(0);
    assertEquals(List.of(), findings.errors());
    assertEquals("my-macro", macro.name());
    assertEquals(3, macro.line());
    assertEquals(List.of("a", "b"), macro.parameters().get(0).values());
    assertTrue(macro.parameters().get(0).required());
    assertTrue(macro.parameters().get(1).multiple());
  }

  @Test
  public void aMacroNeedsParametersEvenIfNone() {
    assertError(
        "<xhtml-macro key='m' name='m' class='a.B'/>", "line 3", "key=\"m\"", "<parameters/>");
  }

  @Test
  public void aMacrosNameIsLowerCaseWithoutSpaces() {
    assertError(
        "<xhtml-macro key='m' name='My macro' class='a.B'><parameters/></xhtml-macro>",
        "'My macro'");
  }

  @Test
  public void aMacrosIconIsADownload() {
    assertError(
        "<xhtml-macro key='m' name='m' class='a.B' icon='images/i.png'><parameters/></xhtml-macro>",
        "'images/i.png'",
        "/download/resources/");
  }

  @Test
  public void anUnknownParameterTypeIsShown() {
    parse(
        START
            + "<xhtml-macro key='m' name='m' class='a.B'><parameters>"
            + "<parameter name='x' type='colour'/></parameters></xhtml-macro>"
            + END);

    assertEquals(List.of(), findings.errors());
    assertWords(findings.warnings().get(0), "colour", "text field");
  }

  @Test
  public void keysAreUniqueAcrossKinds() {
    assertError(
        "<web-resource key='same'/>\n<rest key='same' path='/a' version='1'/>", "line 4", "line 3");
  }

  @Test
  public void aModuleNeedsAKey() {
    assertError("<web-resource/>", "line 3", "<web-resource>", "no key");
  }

  @Test
  public void anUnknownElementIsRefused() {
    assertError("<xhtml-makro key='m'/>", "<xhtml-makro>", "unknown");
  }

  @Test
  public void whatTheHostLeavesOutIsShown() {
    parse(START + "<web-panel key='b'/>" + END);

    assertEquals(List.of(), findings.errors());
    assertWords(
        findings.warnings().get(0), "line 3", "element <web-panel> is not supported by this host");
  }

  @Test
  public void anAllowlistLineHasItsForm() {
    assertError(
        "<velocity-allowlist key='v'>\n<method>a.B.name</method></velocity-allowlist>",
        "line 4",
        "a.B.name");
  }

  @Test
  public void anUnknownConditionIsRefused() {
    assertError("<web-item key='w' section='s'><condition class='a.Never'/></web-item>", "a.Never");
  }

  @Test
  public void aJobHasOneSchedule() {
    assertError(
        "<job-config key='j'><job key='b'/><schedule cron-expression='0 0 2 * * ?'"
            + " repeat-interval='1000'/></job-config>",
        "either");
  }

  @Test
  public void aJobsIntervalIsANumber() {
    assertError(
        "<job-config key='j'><job key='b'/><schedule repeat-interval='often'/></job-config>",
        "'often'");
  }

  @Test
  public void readsAJob() {
    PluginDescriptor descriptor =
        parse(
            START
                + "<job-config key='j' name='Job'><job key='b' perClusterJob='true'/>"
                + "<schedule repeat-interval='1000'/>"
                + "<managed keepingHistory='true' canRunAdhoc='true'/></job-config>"
                + END);

    assertEquals(Optional.of(1000L), descriptor.jobs().get(0).interval());
    assertTrue(descriptor.jobs().get(0).perCluster());
    assertEquals("Job", descriptor.jobs().get(0).name());
    assertEquals(
        Optional.of(new PluginDescriptor.Job.Managed(false, true, true, false)),
        descriptor.jobs().get(0).managed());
  }

  @Test
  public void aServletHasAPattern() {
    assertError("<servlet key='s' class='a.B'/>", "<url-pattern>");
  }

  @Test
  public void aResourceOfAnUnknownKindIsRefused() {
    assertError("<resource type='magic' name='n' location='l'/>", "magic");
  }

  private static final String TEMPLATE =
      "<content-template key='t' i18n-name-key='t.name'><resource name='template' type='download'"
          + " location='/templates/t.xml'/></content-template>";

  @Test
  public void readsABlueprintWithItsTemplateAndItsChoice() {
    PluginDescriptor descriptor =
        parse(
            START
                + TEMPLATE
                + """
                <blueprint key="b" index-key="my-label" i18n-name-key="b.name"
                    i18n-index-title-key="b.index" index-template-key="t" create-result="view">
                  <content-template ref="t"/>
                </blueprint>
                <web-item key="i" i18n-name-key="i.name" section="system.create.dialog/content">
                  <description key="i.description"/>
                  <resource name="icon" type="download" location="images/i.png"/>
                  <param name="blueprintKey" value="b"/>
                </web-item>
                """
                + END);

    assertEquals(List.of(), findings.errors());
    assertEquals(List.of(), findings.warnings());
    TemplateModules modules = descriptor.templates();
    assertEquals(
        new TemplateModules.ContentTemplate("t", "t.name", "templates/t.xml", 3),
        modules.template("t").orElseThrow());
    assertEquals(
        new TemplateModules.Blueprint(
            "b", "b.name", List.of("t"), "my-label", Optional.of("t"), "b.index", true, false, 3),
        modules.blueprint("b").orElseThrow());
    assertEquals("b", modules.choices().get(0).blueprintKey());
    assertEquals("i.name", modules.choices().get(0).item().labelKey());
    assertEquals("i.description", modules.choices().get(0).descriptionKey());
    assertEquals("images/i.png", modules.choices().get(0).icon().orElseThrow().location());
  }

  @Test
  public void aBlueprintOpensTheEditorAndKeepsAnIndexUnlessItSaysOtherwise() {
    TemplateModules modules =
        parse(
                START
                    + "<blueprint key='b' index-key='l' content-template-key='t'/>"
                    + "<blueprint key='c' index-key='l' content-template-key='t'"
                    + " create-result='view' disable-index-page='true'/>"
                    + END)
            .templates();

    assertTrue(modules.blueprint("b").orElseThrow().edited());
    assertTrue(modules.blueprint("b").orElseThrow().indexed());
    assertFalse(modules.blueprint("c").orElseThrow().edited());
    assertFalse(modules.blueprint("c").orElseThrow().indexed());
  }

  @Test
  public void aContentTemplateNeedsItsFile() {
    assertError("<content-template key='t'/>", "line 3", "<resource name=\"template\"");
  }

  @Test
  public void aBlueprintNeedsALabel() {
    assertError("<blueprint key='b' content-template-key='t'/>", "line 3", "index-key");
  }

  @Test
  public void aBlueprintsLabelIsInSmallLettersWithoutBlanks() {
    assertError("<blueprint key='b' index-key='My label' content-template-key='t'/>", "'My label'");
  }

  @Test
  public void aBlueprintNeedsATemplate() {
    assertError("<blueprint key='b' index-key='l'/>", "line 3", "content-template-key");
  }

  @Test
  public void aBlueprintIsEditedOrViewed() {
    assertError(
        "<blueprint key='b' index-key='l' content-template-key='t' create-result='print'/>",
        "'print'");
  }

  @Test
  public void aChoiceOfTheCreateDialogNamesItsBlueprint() {
    assertError(
        "<web-item key='i' section='system.create.dialog/content' i18n-name-key='n'/>",
        "line 3",
        "blueprintKey");
  }

  @Test
  public void aWizardAndAContextProviderAreLeftOutAndShown() {
    parse(
        START
            + "<content-template key='t'><resource name='template' type='download'"
            + " location='t.xml'/><context-provider class='a.B'/></content-template>"
            + "<blueprint key='b' index-key='l' content-template-key='t'><dialog-wizard key='w'/>"
            + "</blueprint>"
            + END);

    assertEquals(List.of(), findings.errors());
    assertWords(findings.warnings().get(0), "<context-provider>", "not supported");
    assertWords(findings.warnings().get(1), "<dialog-wizard", "not supported");
  }
}
