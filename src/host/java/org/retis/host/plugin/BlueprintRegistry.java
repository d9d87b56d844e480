package org.retis.host.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.retis.host.plugin.TemplateModules.Blueprint;
import org.retis.host.plugin.TemplateModules.Choice;
import org.retis.host.web.WebItems.Place;

/** The blueprints of the running plugins. */
public final class BlueprintRegistry implements Blueprints, PluginPart {

  /**
   * The variables that have a value without a wizard and a context provider: those that
   * Confluence's own macro for a button "create from template" takes as parameters.
   */
  public static final Set<String> VARIABLES =
      Set.of("spaceKey", "blueprintModuleCompleteKey", "contentBlueprintId");

  private final List<RunningPlugin> plugins = new CopyOnWriteArrayList<>();

  @Override
  public void started(RunningPlugin plugin) {
    plugins.add(plugin);
  }

  @Override
  public void stopped(RunningPlugin plugin) {
    plugins.remove(plugin);
  }

  @Override
  public List<Offer> all() {
    return plugins.stream()
        .flatMap(BlueprintRegistry::offers)
        .sorted(Comparator.comparingInt(Registered::weight).thenComparing(Registered::key))
        .map(Offer.class::cast)
        .toList();
  }

  private static Stream<Registered> offers(RunningPlugin plugin) {
    TemplateModules modules = plugin.descriptor().templates();
    return modules.choices().stream()
        .flatMap(
            choice ->
                modules.blueprint(choice.blueprintKey()).stream()
                    .map(blueprint -> new Registered(plugin, choice, blueprint)));
  }

  @Override
  public Optional<Offer> find(String key) {
    return all().stream().filter(offer -> offer.key().equals(key)).findFirst();
  }

  /** A choice with the blueprint and the plugin that it belongs to. */
  private record Registered(RunningPlugin plugin, Choice choice, Blueprint blueprint)
      implements Offer {

    @Override
    public String key() {
      return plugin.key() + ":" + blueprint.key();
    }

    int weight() {
      return choice.item().weight();
    }

    @Override
    public boolean shown(Place place) {
      return choice.item().conditions().stream().allMatch(c -> Conditions.holds(c, place));
    }

    @Override
    public String name(Locale locale) {
      String key = choice.item().labelKey();
      return key.isEmpty() ? blueprintName(locale) : text(locale, key).orElse(key);
    }

    private String blueprintName(Locale locale) {
      String key = blueprint.nameKey();
      return key.isEmpty() ? blueprint.key() : text(locale, key).orElse(key);
    }

    @Override
    public String description(Locale locale) {
      String key = choice.descriptionKey();
      return key.isEmpty() ? "" : text(locale, key).orElse(key);
    }

    @Override
    public Optional<String> icon() {
      return choice
          .icon()
          .map(i -> "/download/resources/" + plugin.key() + ":" + choice.item().key() + "/icon");
    }

    @Override
    public boolean edited() {
      return blueprint.edited();
    }

    @Override
    public String label() {
      return blueprint.indexKey();
    }

    @Override
    public String template() {
      return read(blueprint.templateKeys().get(0));
    }

    @Override
    public boolean indexed() {
      return blueprint.indexed();
    }

    @Override
    public Optional<String> indexTemplate() {
      return blueprint.indexTemplateKey().map(this::read);
    }

    @Override
    public String indexTitle(Locale locale) {
      String key = blueprint.indexTitleKey();
      return key.isEmpty() ? blueprintName(locale) : text(locale, key).orElse(key);
    }

    @Override
    public Optional<String> text(Locale locale, String key) {
      return plugin.text(locale, key);
    }

    private String read(String templateKey) {
      String own = templateKey.substring(templateKey.indexOf(':') + 1);
      return plugin
          .descriptor()
          .templates()
          .template(own)
          .flatMap(template -> plugin.open(template.location()))
          .map(TemplateCheck::text)
          .orElseThrow();
    }
  }
}
