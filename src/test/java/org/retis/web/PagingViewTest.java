package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.retis.store.Page;
import org.retis.store.PageRequest;
import org.retis.testing.TestSupport;
import org.retis.testing.TestTemplates;

public class PagingViewTest {

  private static final String TEMPLATE = "org/retis/web/paging.html.vm";

  @Test
  public void onePageNeedsNoLinks() {
    assertFalse(paging(10, 1).needed());
    assertFalse(paging(0, 1).needed());
    assertEquals("", draw(paging(10, 1)).text());
  }

  @Test
  public void fewPagesAreAllListed() {
    Document drawn = draw(paging(41, 1));

    assertEquals("Pages of results", drawn.select("nav").attr("aria-label"));
    assertEquals("1 2 3 4 5 Next", drawn.select("li").text());
    assertEquals("1", drawn.select("span[aria-current=page]").text());
    assertEquals("Page 2", drawn.select("a[href=?page=2]").first().attr("aria-label"));
    assertEquals("?page=2", drawn.select("a").last().attr("href"));
  }

  @Test
  public void manyPagesLeaveGaps() {
    assertEquals(
        "Previous 1 \u2026 48 49 50 51 52 \u2026 100 Next",
        draw(paging(1000, 50)).select("li").text());
    assertTrue(draw(paging(1000, 50)).select("span[aria-hidden=true]").size() == 2);
  }

  @Test
  public void behindTheLastPageTheLastIsCurrent() {
    assertEquals("2", draw(paging(20, 99)).select("span[aria-current=page]").text());
  }

  private static PagingView paging(int total, int number) {
    Page<String> page = new Page<>(List.of(), total, new PageRequest(number, 10));
    return PagingView.of(page, TestSupport.formats(Locale.ENGLISH), n -> "?page=" + n);
  }

  private static Document draw(PagingView paging) {
    return Jsoup.parse(new TestTemplates(View.class).render(TEMPLATE, new View(paging)));
  }

  /** Stands for a room's view; its accessor is public API of the template. */
  public record View(PagingView paging) {}
}
