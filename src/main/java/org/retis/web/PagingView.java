package org.retis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.retis.store.Page;

/**
 * The links to the pages of a list. Drawn by {@code org/retis/web/paging.html.vm} from {@code
 * $view.paging()}; nothing is drawn for a single page.
 *
 * @param needed whether there is more than one page
 * @param label what the navigation is called
 * @param steps the links and gaps, in order
 */
public record PagingView(boolean needed, String label, List<Step> steps) {

  /**
   * A link, the current page, or a gap.
   *
   * @param text the number or word
   * @param label what a screen reader says
   * @param href where it leads, empty for the current page and for a gap
   * @param link whether it is a link
   * @param current whether it is the page that is shown
   */
  public record Step(String text, String label, String href, boolean link, boolean current) {}

  public PagingView {
    steps = List.copyOf(steps);
  }

  /**
   * Links to the first, the last and the nearest pages, to the previous and the next one.
   *
   * @param page the page that is shown
   * @param formats the reader's language
   * @param href the address of a page by its number
   */
  public static PagingView of(Page<?> page, Formats formats, IntFunction<String> href) {
    int last = page.pages();
    int current = Math.min(page.request().number(), last);
    List<Step> steps = new ArrayList<>();
    if (current > 1) {
      steps.add(turn(formats.text("retis.web.paging.previous"), href.apply(current - 1)));
    }
    int before = 0;
    for (int number = 1; number <= last; number++) {
      if (number == 1 || number == last || Math.abs(number - current) <= 2) {
        if (number == before + 2) {
          steps.add(numbered(formats, before + 1, false, href));
        } else if (number > before + 2) {
          steps.add(new Step("\u2026", "", "", false, false));
        }
        steps.add(numbered(formats, number, number == current, href));
        before = number;
      }
    }
    if (current < last) {
      steps.add(turn(formats.text("retis.web.paging.next"), href.apply(current + 1)));
    }
    return new PagingView(last > 1, formats.text("retis.web.paging.label"), steps);
  }

  private static Step turn(String word, String href) {
    return new Step(word, word, href, true, false);
  }

  private static Step numbered(
      Formats formats, int number, boolean current, IntFunction<String> href) {
    String text = formats.number(number);
    String label = formats.text("retis.web.paging.page", text);
    return current
        ? new Step(text, label, "", false, true)
        : new Step(text, label, href.apply(number), true, false);
  }
}
