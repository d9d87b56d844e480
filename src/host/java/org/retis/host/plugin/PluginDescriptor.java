package org.retis.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retis.host.velocity.AllowedMethod;

/**
 * What {@code atlassian-plugin.xml} says.
 *
 * @param key the plugin's key
 * @param info name, version and the like
 * @param texts base names of the i18n bundles, with slashes
 * @param downloads resources of the plugin itself
 * @param activeObjects the tables, if any
 * @param allowedMethods what templates may call
 * @param macros by module
 * @param webResources by module
 * @param webItems by module
 * @param rests by module
 * @param servlets by module
 * @param filters by module
 * @param jobs by module
 * @param templates what it brings to the Create dialog
 */
public record PluginDescriptor(
    String key,
    Info info,
    List<Located> texts,
    List<Download> downloads,
    Optional<Entities> activeObjects,
    List<Allowed> allowedMethods,
    List<MacroModule> macros,
    List<WebResource> webResources,
    List<WebItem> webItems,
    List<Rest> rests,
    List<Endpoint> servlets,
    List<Endpoint> filters,
    List<Job> jobs,
    TemplateModules templates) {

  /** Name and the like; {@code params} are those of {@code <plugin-info>}. */
  public record Info(
      String name, String version, String vendor, String description, Map<String, String> params) {}

  /** A text with the line where it stands. */
  public record Located(String value, int line) {}

  /** A file of the JAR under a name by which it is fetched; a folder if both end in a slash. */
  public record Download(String name, String location, int line) {}

  /**
   * An {@code <ao>} module.
   *
   * @param namespace empty for the plugin's key
   * @param types entity classes
   * @param upgradeTasks classes of upgrade tasks
   */
  public record Entities(
      String namespace, List<Located> types, List<Located> upgradeTasks, int line) {}

  /** A line of a {@code <velocity-allowlist>}. */
  public record Allowed(AllowedMethod method, int line) {}

  /** A {@code <web-resource>}. */
  public record WebResource(
      String key,
      List<String> dependencies,
      List<String> contexts,
      List<Download> downloads,
      int line) {}

  /** A {@code <web-item>}. */
  public record WebItem(
      String key,
      String section,
      int weight,
      String labelKey,
      String tooltipKey,
      String linkId,
      String link,
      List<Condition> conditions,
      int line) {}

  /** A condition of a link. */
  public record Condition(String type, boolean inverted, Map<String, String> params) {}

  /** A {@code <rest>} module. */
  public record Rest(String key, String path, String version, List<String> packages, int line) {}

  /** A {@code <servlet>} or {@code <servlet-filter>}; location and weight are the filter's. */
  public record Endpoint(
      String key,
      String type,
      List<String> patterns,
      Map<String, String> params,
      String location,
      int weight,
      int line) {}

  /**
   * A {@code <job-config>}: a cron expression, or an interval in milliseconds.
   *
   * @param name as written, may be empty
   * @param nameKey key of its name, may be empty
   * @param managed what administrators may do; without it Confluence doesn't list the job
   */
  public record Job(
      String key,
      String name,
      String nameKey,
      String bean,
      boolean perCluster,
      Optional<String> cron,
      Optional<Long> interval,
      Optional<Managed> managed,
      int line) {

    /** What administrators see and may do. */
    public record Managed(
        boolean editable, boolean keepingHistory, boolean canRunAdhoc, boolean canDisable) {}
  }
}
