package org.retis.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.retis.host.plugin.PluginDescriptor.Download;
import org.retis.host.plugin.PluginDescriptor.WebItem;
import org.retis.host.plugin.TemplateModules.Blueprint;
import org.retis.host.plugin.TemplateModules.Choice;
import org.retis.host.plugin.TemplateModules.ContentTemplate;

/**
 * Reads content templates, blueprints and the Create dialog's choices.
 *
 * <p>Attributes and their defaults are those of
 * https://developer.atlassian.com/server/confluence/blueprint-module/ and
 * /content-template-module/.
 */
final class TemplateParser {

  private static final Pattern LABEL =
      Pattern.compile("[^\\s\\p{Cntrl}\\p{Lu}!#&()*,.:;<>?@\\[\\]^]{1,255}");
  private static final Set<String> IN_TEMPLATE = Set.of("resource", "description");
  private static final Set<String> IN_BLUEPRINT = Set.of("content-template", "description");

  private final Findings findings;
  private final FragmentParser fragments;
  private final List<ContentTemplate> templates = new ArrayList<>();
  private final List<Blueprint> blueprints = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  TemplateParser(Findings findings, FragmentParser fragments) {
    this.findings = findings;
    this.fragments = fragments;
  }

  /** All that was read. */
  TemplateModules modules() {
    return new TemplateModules(templates, blueprints, choices);
  }

  void template(DescriptorElement element) {
    warnOfOthers(element, IN_TEMPLATE);
    List<DescriptorElement> files =
        element.children("resource").stream()
            .filter(resource -> resource.attribute("name").equals("template"))
            .toList();
    boolean right = files.size() == 1 && files.get(0).attribute("type").equals("download");
    if (!right) {
      findings.error(
          element, "needs one <resource name=\"template\" type=\"download\" location=\"…\"/>");
    }
    String location = files.isEmpty() ? "" : fragments.download(files.get(0)).location();
    templates.add(
        new ContentTemplate(
            element.attribute("key"),
            element.attribute("i18n-name-key"),
            location.startsWith("/") ? location.substring(1) : location,
            element.line()));
  }

  void blueprint(DescriptorElement element) {
    warnOfOthers(element, IN_BLUEPRINT);
    String indexKey = element.attribute("index-key");
    if (!LABEL.matcher(indexKey).matches()) {
      findings.error(element, "index-key '" + indexKey + "' can't be a label");
    }
    String result = element.attribute("create-result");
    if (!Set.of("", "edit", "view").contains(result)) {
      findings.error(element, "create-result '" + result + "' is neither edit nor view");
    }
    blueprints.add(
        new Blueprint(
            element.attribute("key"),
            element.attribute("i18n-name-key"),
            templateKeys(element),
            indexKey,
            given(element.attribute("index-template-key")),
            element.attribute("i18n-index-title-key"),
            !element.flag("disable-index-page"),
            !result.equals("view"),
            element.line()));
  }

  private List<String> templateKeys(DescriptorElement element) {
    List<String> keys = new ArrayList<>();
    given(element.attribute("content-template-key")).ifPresent(keys::add);
    for (DescriptorElement child : element.children("content-template")) {
      given(child.attribute("ref"))
          .ifPresentOrElse(keys::add, () -> findings.error(child, "has no ref"));
    }
    if (keys.isEmpty()) {
      findings.error(element, "needs content-template-key=\"…\" or <content-template ref=\"…\"/>");
    }
    if (keys.size() > 1) {
      findings.warn(element, "only the first of its content templates is offered by this host");
    }
    return List.copyOf(keys);
  }

  /** Reads what a link of the Create dialog has besides what all links have. */
  void choice(DescriptorElement element, WebItem item) {
    if (!item.section().equals(TemplateModules.SECTION)) {
      return;
    }
    String blueprint = element.params("param").getOrDefault("blueprintKey", "");
    if (blueprint.isEmpty()) {
      findings.error(element, "needs <param name=\"blueprintKey\" value=\"…\"/>");
    }
    Optional<Download> icon =
        element.children("resource").stream()
            .filter(resource -> resource.attribute("name").equals("icon"))
            .findFirst()
            .map(fragments::download);
    String description = element.child("description").map(d -> d.attribute("key")).orElse("");
    choices.add(new Choice(item, description, blueprint, icon));
  }

  private void warnOfOthers(DescriptorElement element, Set<String> known) {
    element.children().stream()
        .filter(child -> !known.contains(child.name()))
        .forEach(
            child ->
                findings.warn(
                    child, "element <" + child.name() + "> is not supported by this host"));
  }

  private static Optional<String> given(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty());
  }
}
