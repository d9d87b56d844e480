package org.retis.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.retis.directory.DirectoryControls.Bar;
import org.retis.directory.DirectoryControls.Choice;
import org.retis.directory.DirectoryControls.Columns;
import org.retis.directory.DirectoryControls.SortForm;
import org.retis.directory.DirectoryControls.ViewLink;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroContext;
import org.retis.web.MacroLinks;

/** Draws what a reader sets a directory with: search, views, columns, order. */
final class ControlViews {

  private final MacroContext context;
  private final Formats formats;
  private final MacroLinks links;
  private final DirectoryRequest request;
  private final Set<Field> visible;

  ControlViews(MacroContext context, DirectoryRequest request, Set<Field> visible) {
    this.context = context;
    this.formats = context.formats();
    this.links = context.links().without(DirectoryParameters.PAGE);
    this.request = request;
    this.visible = visible;
  }

  /** The search field and the switch of views. */
  Bar bar(boolean interactive) {
    MacroLinks search =
        links.without(DirectoryParameters.Q).with(DirectoryParameters.SEARCHED, true);
    return new Bar(
        interactive && context.settings().get(DirectoryParameters.SHOW_SEARCH),
        interactive && context.settings().get(DirectoryParameters.SHOW_VIEWS),
        links.action(),
        search.hiddenFields(),
        links.fieldName(DirectoryParameters.Q),
        request.search(),
        context.id() + "-q",
        formats.text("retis.directory.search"),
        formats.text("retis.directory.search.hint"),
        formats.text("retis.directory.search.button"),
        formats.text("retis.directory.views"),
        List.of(
            view("cards", "view-card"),
            view("table", "view-table"),
            view("organisation", "office-building")));
  }

  private ViewLink view(String view, String icon) {
    return new ViewLink(
        formats.text("retis.directory.view." + view),
        icon,
        links.with(DirectoryParameters.SHOWN, view).href(),
        view.equals(request.view()));
  }

  /** The menu of columns. */
  Columns columns(boolean shown) {
    MacroLinks usual = links.without(DirectoryParameters.COL);
    List<Choice> choices = new ArrayList<>();
    for (Column column : Column.values()) {
      if (visible.contains(column.field())) {
        String text = formats.text("retis.directory.field." + column.key());
        boolean chosen = request.columns().contains(column);
        choices.add(new Choice(column.key(), text, "", "", chosen));
      }
    }
    return new Columns(
        shown,
        formats.text("retis.directory.columns"),
        formats.text("retis.directory.columns.legend"),
        links.action(),
        usual.hiddenFields(),
        links.fieldName(DirectoryParameters.COL),
        choices,
        formats.text("retis.directory.columns.show"),
        LinkView.to(formats.text("retis.directory.columns.reset"), usual.href()));
  }

  /** The choice of an order; a table has its own in its heads. */
  SortForm sortForm(boolean shown) {
    MacroLinks others = links.without(DirectoryParameters.ORDER, DirectoryParameters.DOWN);
    List<Choice> options = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      if (sort.field().map(visible::contains).orElse(true)) {
        String text = formats.text("retis.directory.sort." + sort.key());
        options.add(new Choice(sort.key(), text, "", "", sort == request.sort()));
      }
    }
    return new SortForm(
        shown && !DirectoryRequest.TABLE.equals(request.view()),
        formats.text("retis.directory.sort"),
        context.id() + "-sort",
        links.fieldName(DirectoryParameters.ORDER),
        links.action(),
        others.hiddenFields(),
        options,
        formats.text("retis.directory.sort.button"));
  }
}
