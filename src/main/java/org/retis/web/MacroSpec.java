package org.retis.web;

import java.util.ArrayList;
import java.util.List;
import org.retis.gateway.MacroBody;

/**
 * What a macro declares about itself: its name, what its part of the page is called, the settings
 * and the query fields that it reads, the web resources that it needs.
 *
 * @param room the last part of its room's package, where its texts are
 * @param macro its name in the storage format, {@code retis-…}
 * @param titleKey the key of what its part of the page is called
 * @param settings the parameters that whoever edits the page can set
 * @param fields what it reads from the query string, each behind the macro's prefix
 * @param resources keys of web resources, besides the shared style sheet
 * @param body what it holds
 */
public record MacroSpec(
    String room,
    String macro,
    String titleKey,
    List<MacroParameter<?>> settings,
    List<MacroParameter<?>> fields,
    List<String> resources,
    MacroBody body) {

  public MacroSpec {
    settings = List.copyOf(settings);
    fields = List.copyOf(fields);
    resources = List.copyOf(resources);
  }

  /** A macro without settings, query fields and resources of its own. */
  public static MacroSpec of(String room, String macro, String titleKey) {
    return new MacroSpec(room, macro, titleKey, List.of(), List.of(), List.of(), MacroBody.NONE);
  }

  /** The same with these settings, which the descriptor must declare too. */
  public MacroSpec settings(MacroParameter<?>... all) {
    return new MacroSpec(room, macro, titleKey, List.of(all), fields, resources, body);
  }

  /** The same with one more setting, before the others. */
  public MacroSpec withSetting(MacroParameter<?> first) {
    List<MacroParameter<?>> all = new ArrayList<>();
    all.add(first);
    all.addAll(settings);
    return new MacroSpec(room, macro, titleKey, all, fields, resources, body);
  }

  /** The same with these query fields; their names are letters and hyphens only. */
  public MacroSpec fields(MacroParameter<?>... all) {
    return new MacroSpec(room, macro, titleKey, settings, List.of(all), resources, body);
  }

  /** The same with these web resources. */
  public MacroSpec resources(String... moduleKeys) {
    return new MacroSpec(room, macro, titleKey, settings, fields, List.of(moduleKeys), body);
  }

  /** The same holding whatever a page may hold; see {@link RetisMacro#drawAround}. */
  public MacroSpec richBody() {
    return new MacroSpec(room, macro, titleKey, settings, fields, resources, MacroBody.RICH);
  }

  /** What its query fields begin with on a page that holds it once: {@code directory}. */
  String shortName() {
    return macro.replaceFirst("^retis-", "").replace("-", "");
  }
}
