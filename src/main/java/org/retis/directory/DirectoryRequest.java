package org.retis.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retis.store.PageRequest;
import org.retis.web.MacroContext;
import org.retis.web.MacroParameter;

/**
 * What the author of a page and its reader want to see, put together.
 *
 * @param view {@code cards}, {@code table} or {@code organisation}
 * @param columns the columns, as far as they may be seen
 * @param scope what the author narrowed the directory to
 * @param search the words to find
 * @param chosen what the reader narrowed it to
 * @param sort the order
 * @param reversed against its usual direction
 * @param page which page
 */
record DirectoryRequest(
    String view,
    List<Column> columns,
    Map<Facet, List<String>> scope,
    String search,
    Map<Facet, List<String>> chosen,
    Sort sort,
    boolean reversed,
    PageRequest page) {

  static final String CARDS = "cards";
  static final String TABLE = "table";
  static final String BY_ORGANISATION = "organisation";

  /** Reads what was asked, for somebody who sees these fields. */
  static DirectoryRequest of(MacroContext context, OpenDirectory open) {
    String view = view(context);
    Sort sort = BY_ORGANISATION.equals(view) ? Sort.ORGANISATION : sort(context, open);
    boolean own = context.fields().isGiven(DirectoryParameters.ORDER);
    boolean reversed =
        own
            ? context.fields().get(DirectoryParameters.DOWN)
            : context.settings().get(DirectoryParameters.REVERSE);
    return new DirectoryRequest(
        view,
        columns(context, open),
        scope(context),
        search(context),
        chosen(context),
        sort,
        reversed && !BY_ORGANISATION.equals(view),
        page(context));
  }

  /**
   * What is to be read.
   *
   * @param members only these members, or null for all
   */
  Selection selection(@Nullable Set<Integer> members) {
    return new Selection(scope, search, chosen, members);
  }

  /** Whether people stand by organisation. */
  boolean isByOrganisation() {
    return BY_ORGANISATION.equals(view);
  }

  /** Whether the author chose what is shown of people. */
  static boolean hasOwnColumns(MacroContext context) {
    return context.settings().isGiven(DirectoryParameters.COLUMNS_SHOWN)
        || context.fields().isGiven(DirectoryParameters.COL);
  }

  private static String view(MacroContext context) {
    if (context.call().output().isStatic()) {
      return TABLE;
    }
    String shown = context.fields().get(DirectoryParameters.SHOWN);
    return shown.isEmpty() ? context.settings().get(DirectoryParameters.VIEW) : shown;
  }

  private static PageRequest page(MacroContext context) {
    // paper has no next page
    return context.call().output().isStatic()
        ? new PageRequest(1, PageRequest.MAX_SIZE)
        : new PageRequest(
            context.fields().get(DirectoryParameters.PAGE),
            context.settings().get(DirectoryParameters.PAGE_SIZE));
  }

  private static Sort sort(MacroContext context, OpenDirectory open) {
    String given = context.fields().get(DirectoryParameters.ORDER);
    String word = given.isEmpty() ? context.settings().get(DirectoryParameters.SORT) : given;
    return Sort.of(word)
        .filter(sort -> sort.field().map(open.fields()::contains).orElse(true))
        .orElse(Sort.NAME);
  }

  private static List<Column> columns(MacroContext context, OpenDirectory open) {
    List<String> own = context.fields().get(DirectoryParameters.COL);
    List<String> keys =
        own.isEmpty() ? context.settings().get(DirectoryParameters.COLUMNS_SHOWN) : own;
    return keys.stream()
        .map(Column::of)
        .filter(column -> open.fields().contains(column.field()))
        .toList();
  }

  private static String search(MacroContext context) {
    return context.fields().get(DirectoryParameters.SEARCHED)
        ? context.fields().get(DirectoryParameters.Q)
        : context.settings().get(DirectoryParameters.SEARCH);
  }

  private static Map<Facet, List<String>> scope(MacroContext context) {
    Map<Facet, List<String>> scope = new EnumMap<>(Facet.class);
    put(scope, Facet.ORGANISATION, context.settings().get(DirectoryParameters.ORGANISATION));
    put(scope, Facet.TERRITORY, context.settings().get(DirectoryParameters.TERRITORY));
    put(scope, Facet.TOPIC, context.settings().get(DirectoryParameters.TOPIC));
    String access = context.settings().get(DirectoryParameters.ACCESS_ONLY);
    put(scope, Facet.ACCESS, access.isEmpty() ? List.of() : List.of(access));
    return scope;
  }

  private static Map<Facet, List<String>> chosen(MacroContext context) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      MacroParameter<List<String>> field = DirectoryParameters.field(facet);
      put(chosen, facet, context.fields().get(field));
    }
    return chosen;
  }

  private static void put(Map<Facet, List<String>> into, Facet facet, List<String> values) {
    List<String> keys =
        values.stream().map(Facet::key).filter(key -> !key.isEmpty()).distinct().toList();
    if (!keys.isEmpty()) {
      into.put(facet, keys);
    }
  }
}
