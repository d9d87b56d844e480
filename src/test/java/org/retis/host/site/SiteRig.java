package org.retis.host.site;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.retis.host.ao.TestDatabases;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.Spaces.NewSpace;

/** A wiki with one account and one space, on an empty database, that notes what it is told. */
final class SiteRig implements AutoCloseable {

  static final Instant THEN = Instant.parse("2021-03-04T05:06:07Z");

  final HikariDataSource source;
  final Site site;
  final SiteUser ada;
  final SiteSpace space;
  final List<SiteEvents.Event> heard = new ArrayList<>();

  SiteRig(TestDatabases database) {
    source = database.open();
    site = new Site(source);
    ada = site.users().create("ada", "Ada Lovelace", "ada@example.org", "secret");
    space = space("NET");
    site.events().subscribe(heard::add);
  }

  SiteSpace space(String key) {
    return site.spaces()
        .create(new NewSpace(key, key, "", key + " home", "<p>Welcome</p>", null, THEN));
  }

  SitePage page(String title) {
    return below(title, space.homeId());
  }

  SitePage below(String title, long parent) {
    return page(Kind.PAGE, title, parent);
  }

  SitePage blog(String title) {
    return page(Kind.BLOG, title, 0);
  }

  private SitePage page(Kind kind, String title, long parent) {
    return site.pages()
        .create(
            new NewPage(
                kind, space.id(), parent, title, "<p>" + title + "</p>", ada.key(), "", THEN));
  }

  SitePage now(SitePage page) {
    return site.pages().byId(page.id()).orElseThrow();
  }

  /** The events of a type that were heard, in order. */
  <T> List<T> heard(Class<T> type) {
    return heard.stream().filter(type::isInstance).map(type::cast).toList();
  }

  long rows(String table) {
    return new Sql(source).number("SELECT COUNT(*) FROM " + table);
  }

  @Override
  public void close() {
    source.close();
  }
}
