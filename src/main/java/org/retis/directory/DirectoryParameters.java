package org.retis.directory;

import java.util.Arrays;
import java.util.List;
import org.retis.network.NetworkContext;
import org.retis.store.PageRequest;
import org.retis.web.MacroParameter;

/**
 * What the macro {@code retis-directory} reads: settings of the page's author, fields of a reader.
 */
final class DirectoryParameters {

  /** The usual columns of the table. */
  static final List<String> COLUMNS =
      List.of("organisation", "territory", "topics", "phone", "confirmed");

  // settings
  static final MacroParameter<String> VIEW =
      MacroParameter.choice("view", DirectoryRequest.CARDS, views());
  static final MacroParameter<List<String>> COLUMNS_SHOWN =
      MacroParameter.choices("columns", COLUMNS, allColumns());
  static final MacroParameter<String> SORT = MacroParameter.choice("sort", "name", sorts());
  static final MacroParameter<Boolean> REVERSE = MacroParameter.flag("reverse", false);
  static final MacroParameter<List<String>> ORGANISATION = MacroParameter.list("organisation");
  static final MacroParameter<List<String>> TERRITORY = MacroParameter.list("territory");
  static final MacroParameter<List<String>> TOPIC = MacroParameter.list("topic");
  static final MacroParameter<String> ACCESS_ONLY = MacroParameter.choice("access", "", accesses());
  static final MacroParameter<List<String>> ROLE = MacroParameter.list("role");
  static final MacroParameter<List<String>> GROUPS = MacroParameter.list("groups");
  static final MacroParameter<String> SEARCH = MacroParameter.text("search");
  static final MacroParameter<Integer> PAGE_SIZE =
      MacroParameter.whole("page-size", 24, 1, PageRequest.MAX_SIZE);
  static final MacroParameter<Boolean> SHOW_SEARCH = MacroParameter.flag("show-search", true);
  static final MacroParameter<Boolean> SHOW_FILTERS = MacroParameter.flag("show-filters", true);
  static final MacroParameter<Boolean> SHOW_VIEWS = MacroParameter.flag("show-views", true);

  // fields
  static final MacroParameter<String> Q =
      MacroParameter.text("q", OpenDirectory.MAX_SEARCH).called("retis.directory.search");
  static final MacroParameter<Boolean> SEARCHED =
      MacroParameter.flag("searched", false).called("retis.directory.search");
  static final MacroParameter<String> SHOWN =
      MacroParameter.choice("view", "", views()).called("retis.directory.views");
  static final MacroParameter<List<String>> COL =
      MacroParameter.choices("col", List.of(), allColumns()).called("retis.directory.columns");
  static final MacroParameter<String> ORDER =
      MacroParameter.choice("sort", "", sorts()).called("retis.directory.sort");
  static final MacroParameter<Boolean> DOWN =
      MacroParameter.flag("reverse", false).called("retis.directory.sort");
  static final MacroParameter<Integer> PAGE =
      MacroParameter.whole("page", 1, 1, 1_000_000).called("retis.directory.page");
  static final MacroParameter<List<String>> IN_ORGANISATION =
      MacroParameter.list("organisation").called("retis.directory.field.organisation");
  static final MacroParameter<List<String>> IN_TERRITORY =
      MacroParameter.list("territory").called("retis.directory.field.territory");
  static final MacroParameter<List<String>> ON_TOPIC =
      MacroParameter.list("topic").called("retis.directory.field.topics");
  static final MacroParameter<List<String>> WITH_ACCESS =
      MacroParameter.choices("access", List.of(), accesses())
          .called("retis.directory.field.access");

  private DirectoryParameters() {}

  /** The settings that the descriptor declares too, besides the network. */
  static MacroParameter<?>[] settings() {
    return new MacroParameter<?>[] {
      NetworkContext.TITLE,
      VIEW,
      COLUMNS_SHOWN,
      SORT,
      REVERSE,
      ORGANISATION,
      TERRITORY,
      TOPIC,
      ACCESS_ONLY,
      ROLE,
      GROUPS,
      SEARCH,
      PAGE_SIZE,
      SHOW_SEARCH,
      SHOW_FILTERS,
      SHOW_VIEWS
    };
  }

  /** The fields of the query string. */
  static MacroParameter<?>[] fields() {
    return new MacroParameter<?>[] {
      Q,
      SEARCHED,
      SHOWN,
      COL,
      ORDER,
      DOWN,
      PAGE,
      IN_ORGANISATION,
      IN_TERRITORY,
      ON_TOPIC,
      WITH_ACCESS
    };
  }

  /** The field by which a reader narrows a facet. */
  static MacroParameter<List<String>> field(Facet facet) {
    return switch (facet) {
      case ORGANISATION -> IN_ORGANISATION;
      case TERRITORY -> IN_TERRITORY;
      case TOPIC -> ON_TOPIC;
      case ACCESS -> WITH_ACCESS;
    };
  }

  /** Every column that the table can have besides the name. */
  static String[] allColumns() {
    return Arrays.stream(Column.values()).map(Column::key).toArray(String[]::new);
  }

  private static String[] sorts() {
    return Arrays.stream(Sort.values()).map(Sort::key).toArray(String[]::new);
  }

  private static String[] accesses() {
    return Arrays.stream(Access.values()).map(Access::key).toArray(String[]::new);
  }

  private static String[] views() {
    return new String[] {
      DirectoryRequest.CARDS, DirectoryRequest.TABLE, DirectoryRequest.BY_ORGANISATION
    };
  }
}
