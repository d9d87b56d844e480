package org.retis.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links from a macro to itself with other fields: another page, another order, another search. They
 * keep the macro's own fields unless changed, and the fields of other macros on the page.
 *
 * <p>Immutable: each change gives new links.
 */
public final class MacroLinks {

  /** A field of a macro in a query string: a macro's prefix, a dot, a name. */
  private static final String MACRO_FIELD = "[a-z]+[0-9]*\\.[A-Za-z-]+";

  private final String path;
  private final String prefix;
  private final String anchor;
  private final Map<String, List<String>> query;

  private MacroLinks(String path, String prefix, String anchor, Map<String, List<String>> query) {
    this.path = path;
    this.prefix = prefix;
    this.anchor = anchor;
    this.query = query;
  }

  /**
   * Links of one macro on one page.
   *
   * @param contextPath the path under which Confluence runs
   * @param contentId the page
   * @param prefix what the macro's fields begin with, without the dot
   * @param anchor the id of the macro's section, where the browser jumps
   * @param current the query string of the current request
   */
  static MacroLinks of(
      String contextPath,
      long contentId,
      String prefix,
      String anchor,
      Map<String, List<String>> current) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put("pageId", List.of(Long.toString(contentId)));
    current.forEach(
        (name, values) -> {
          if (name.matches(MACRO_FIELD) && values.stream().anyMatch(value -> !value.isBlank())) {
            query.put(name, List.copyOf(values));
          }
        });
    return new MacroLinks(contextPath + "/pages/viewpage.action", prefix, anchor, query);
  }

  /** The same links with one field given another value; an empty value takes the field away. */
  public MacroLinks with(MacroParameter<?> field, Object value) {
    String text = value.toString();
    return changed(field, text.isEmpty() ? List.of() : List.of(text));
  }

  /** The same links with one field given several values. */
  public MacroLinks with(MacroParameter<?> field, List<String> values) {
    return changed(field, values);
  }

  /** The same links without some fields. */
  public MacroLinks without(MacroParameter<?>... fields) {
    MacroLinks links = this;
    for (MacroParameter<?> field : fields) {
      links = links.changed(field, List.of());
    }
    return links;
  }

  /** The address to go to, ready for an {@code href} (the template escapes it). */
  public String href() {
    StringBuilder address = new StringBuilder(path);
    char separator = '?';
    for (HiddenField field : hiddenFields()) {
      address
          .append(separator)
          .append(encode(field.name()))
          .append('=')
          .append(encode(field.value()));
      separator = '&';
    }
    return address.append('#').append(anchor).toString();
  }

  /** Where a form that searches or filters goes, by GET. */
  public String action() {
    return path + "#" + anchor;
  }

  /** The name that a form's control for this field has. */
  public String fieldName(MacroParameter<?> field) {
    return prefix + "." + field.name();
  }

  /** What a form must carry along besides its own controls; take those away before. */
  public List<HiddenField> hiddenFields() {
    List<HiddenField> fields = new ArrayList<>();
    query.forEach((name, values) -> values.forEach(v -> fields.add(new HiddenField(name, v))));
    return fields;
  }

  private MacroLinks changed(MacroParameter<?> field, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    if (values.isEmpty()) {
      changed.remove(fieldName(field));
    } else {
      changed.put(fieldName(field), List.copyOf(values));
    }
    return new MacroLinks(path, prefix, anchor, changed);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
