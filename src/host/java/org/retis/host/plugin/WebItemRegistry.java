package org.retis.host.plugin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retis.host.plugin.PluginDescriptor.WebItem;
import org.retis.host.web.WebItems;

/** The links that running plugins add to the product's screens. */
public final class WebItemRegistry implements WebItems, PluginPart {

  /** {@code $space.key}, {@code ${space.key}}, {@code $htmlUtil.urlEncode($space.key)}. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\$htmlUtil\\.urlEncode\\(\\$!?\\{?([\\w.]+)}?\\)|\\$!?\\{?([a-z][\\w.]*\\w)}?");

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
  public List<Link> of(String section, Place place) {
    return plugins.stream()
        .flatMap(
            plugin ->
                plugin.descriptor().webItems().stream()
                    .filter(item -> item.section().equals(section))
                    .filter(item -> shown(item, place))
                    .map(item -> link(plugin, item, place)))
        .sorted(Comparator.comparingInt(Link::weight).thenComparing(Link::label))
        .toList();
  }

  private static boolean shown(WebItem item, Place place) {
    return item.conditions().stream().allMatch(condition -> Conditions.holds(condition, place));
  }

  private static Link link(RunningPlugin plugin, WebItem item, Place place) {
    return new Link(
        item.linkId(),
        text(plugin, place, item.labelKey()),
        url(item.link(), place),
        text(plugin, place, item.tooltipKey()),
        item.weight());
  }

  private static String text(RunningPlugin plugin, Place place, String key) {
    return key.isEmpty() ? "" : plugin.text(place.locale(), key).orElse(key);
  }

  private static String url(String link, Place place) {
    Map<String, String> values =
        Map.of(
            "space.key", place.space().map(Space::key).orElse(""),
            "space.name", place.space().map(Space::name).orElse(""),
            "page.id", place.contentId().map(String::valueOf).orElse(""));
    String path =
        REFERENCE.matcher(link).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    return path.startsWith("/") ? place.contextPath() + path : path;
  }

  /** An unknown reference stays as it is written, as Velocity leaves it. */
  private static String value(MatchResult found, Map<String, String> values) {
    String name = found.group(1) != null ? found.group(1) : found.group(2);
    String value = values.get(name);
    return value == null ? found.group() : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
