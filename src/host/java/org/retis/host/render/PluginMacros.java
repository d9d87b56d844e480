package org.retis.host.render;

import java.util.Map;
import java.util.Optional;

/** The macros of installed plugins, as the renderer sees them. */
public interface PluginMacros {

  /** The macro of this name, unless no enabled plugin has it. */
  Optional<PluginMacro> find(String name);

  /** What a macro wants to be given as its body. */
  enum Body {
    /** Nothing. */
    NONE,
    /** The text as typed. */
    PLAIN,
    /** HTML. */
    RICH
  }

  /** One macro. */
  interface PluginMacro {
    /** What it wants as its body. */
    Body body();

    /**
     * Runs the macro.
     *
     * @throws Exception whatever the plugin throws; the page then shows an error box
     */
    @SuppressWarnings("PMD.SignatureDeclareThrowsException")
    String render(Call call, RenderScope scope) throws Exception;
  }

  /**
   * One use of a macro in a page.
   *
   * @param name the macro
   * @param id Confluence's own id of this use, empty when the storage format has none
   * @param parameters by name; the unnamed one under the empty name
   * @param body as the macro wants it
   */
  record Call(String name, String id, Map<String, String> parameters, String body) {}
}
