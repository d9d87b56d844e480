package org.retis.host.api;

import com.atlassian.confluence.macro.Macro;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.retis.host.editor.DescribedMacros;
import org.retis.host.plugin.Macros;
import org.retis.host.render.PluginMacros;
import org.retis.host.render.RenderScope;
import org.retis.host.site.Site;

/** Runs plugins' macros as Confluence does, with its kinds of body and its conversion context. */
public final class ConfluenceMacros implements PluginMacros, DescribedMacros {

  private final Macros macros;
  private final HostContents contents;

  /** Runs these macros on pages of this wiki. */
  public ConfluenceMacros(Macros macros, Site site) {
    this.macros = macros;
    this.contents = new HostContents(site);
  }

  @Override
  public Optional<PluginMacro> find(String name) {
    return macros.find(name).map(found -> new Runner(found.macro()));
  }

  @Override
  public List<Described> all() {
    return macros.all().stream().map(ConfluenceMacros::describe).toList();
  }

  private static Described describe(Macros.PluginMacro found) {
    return new Described(
        found.pluginKey(),
        found.module(),
        body(found.macro()),
        found.macro().getOutputType() == Macro.OutputType.INLINE,
        (locale, key) -> Optional.of(found.text(locale, key)).filter(text -> !text.equals(key)));
  }

  private static Body body(Macro macro) {
    return switch (macro.getBodyType()) {
      case NONE -> Body.NONE;
      case PLAIN_TEXT -> Body.PLAIN;
      case RICH_TEXT -> Body.RICH;
    };
  }

  private final class Runner implements PluginMacro {

    private final Macro macro;

    Runner(Macro macro) {
      this.macro = macro;
    }

    @Override
    public Body body() {
      return ConfluenceMacros.body(macro);
    }

    @Override
    public String render(Call call, RenderScope scope) throws Exception {
      HostConversionContext context =
          new HostConversionContext(scope, contents.rendered(scope.contentId()));
      return macro.execute(new HashMap<>(call.parameters()), call.body(), context);
    }
  }
}
