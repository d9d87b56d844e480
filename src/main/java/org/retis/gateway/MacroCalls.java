package org.retis.gateway;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.spaces.Space;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what Confluence hands to a macro. */
final class MacroCalls {

  /** Added by Confluence's editor to every macro. */
  private static final String EDITOR_PARAMETER = "atlassian-macro-output-type";

  private final ByName byName;

  MacroCalls(ByName byName) {
    this.byName = byName;
  }

  MacroCall read(
      @Nullable Map<String, String> parameters,
      @Nullable String body,
      @Nullable ConversionContext context) {
    ContentEntityObject page = page(context == null ? null : context.getEntity());
    return new MacroCall(
        typed(parameters),
        body == null ? "" : body,
        spaceKey(page, context),
        page == null ? 0 : page.getId(),
        output(context == null ? null : context.getOutputType()));
  }

  private static Map<String, String> typed(@Nullable Map<String, String> all) {
    Map<String, String> typed = new HashMap<>();
    if (all != null) {
      all.forEach(
          (name, value) -> {
            boolean ours = name != null && !name.startsWith(":") && !name.equals(EDITOR_PARAMETER);
            if (ours && value != null) {
              typed.put(name, value);
            }
          });
    }
    return typed;
  }

  /** A macro in a comment stands on the comment's page. */
  private static @Nullable ContentEntityObject page(@Nullable ContentEntityObject entity) {
    return entity instanceof Comment comment ? comment.getContainer() : entity;
  }

  private @Nullable String spaceKey(
      @Nullable ContentEntityObject page, @Nullable ConversionContext context) {
    if (page instanceof SpaceContentEntityObject inSpace) {
      Space space = inSpace.getSpace();
      if (space != null) {
        return space.getKey();
      }
    }
    // a preview of a page that isn't saved yet
    return byName.call(String.class, context, "getSpaceKey").orElse(null);
  }

  /**
   * The names that Confluence uses besides these (pdf, word, email, feed, html_export) are static.
   */
  private static OutputKind output(@Nullable String type) {
    return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
      case "display" -> OutputKind.DISPLAY;
      case "preview" -> OutputKind.PREVIEW;
      default -> OutputKind.STATIC;
    };
  }
}
