package org.retis.host.plugin;

import java.util.List;
import java.util.Optional;

/**
 * What a descriptor brings to the Create dialog.
 *
 * @param templates the {@code <content-template>} modules
 * @param blueprints the {@code <blueprint>} modules
 * @param choices the {@code <web-item>} modules of the dialog's section
 */
public record TemplateModules(
    List<ContentTemplate> templates, List<Blueprint> blueprints, List<Choice> choices) {

  /** The section of the Create dialog's choices. */
  public static final String SECTION = "system.create.dialog/content";

  /** Keeps the lists unchangeable. */
  public TemplateModules {
    templates = List.copyOf(templates);
    blueprints = List.copyOf(blueprints);
    choices = List.copyOf(choices);
  }

  /**
   * A {@code <content-template>}: a page in storage format with variables and texts.
   *
   * @param nameKey key of its name, may be empty
   * @param location the file in the JAR
   */
  public record ContentTemplate(String key, String nameKey, String location, int line) {}

  /**
   * A {@code <blueprint>}.
   *
   * @param nameKey key of its name, may be empty
   * @param templateKeys the content templates that it offers, one at least
   * @param indexKey the label of all pages made from it
   * @param indexTemplateKey the content template of its index page
   * @param indexTitleKey key of the index page's title, may be empty
   * @param indexed whether it keeps an index page
   * @param edited whether a new page is opened in the editor first
   */
  public record Blueprint(
      String key,
      String nameKey,
      List<String> templateKeys,
      String indexKey,
      Optional<String> indexTemplateKey,
      String indexTitleKey,
      boolean indexed,
      boolean edited,
      int line) {}

  /**
   * A choice of the Create dialog.
   *
   * @param item what it shares with all links: name, weight, conditions
   * @param descriptionKey may be empty
   * @param blueprintKey the blueprint that it starts
   */
  public record Choice(
      PluginDescriptor.WebItem item,
      String descriptionKey,
      String blueprintKey,
      Optional<PluginDescriptor.Download> icon) {}

  /** The content template of a key. */
  public Optional<ContentTemplate> template(String key) {
    return templates.stream().filter(template -> template.key().equals(key)).findFirst();
  }

  /** The blueprint of a key. */
  public Optional<Blueprint> blueprint(String key) {
    return blueprints.stream().filter(blueprint -> blueprint.key().equals(key)).findFirst();
  }
}
