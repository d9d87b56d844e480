package org.retis.host.api;

import com.atlassian.confluence.persistence.JpaQueryFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage.Kind;

/**
 * Answers the one query that plugins were seen to need, the pages of a space by number, and refuses
 * every other, as Confluence does with what it doesn't understand.
 */
public final class HostQueries implements JpaQueryFactory {

  private static final Pattern IN_SPACE =
      Pattern.compile(
          "select (\\w+)\\.id from (Page|BlogPost) \\1 where \\1\\.space\\.key = :space and \\1\\.id >"
              + " :after and \\1\\.originalVersion is null and \\1\\.contentStatus = 'current'"
              + " order by \\1\\.id");

  private final Site site;

  HostQueries(Site site) {
    this.site = site;
  }

  @Override
  public <T> Object createQuery(String query, Class<T> type) {
    Matcher matcher = IN_SPACE.matcher(query);
    if (!matcher.matches() || type != Long.class) {
      throw new IllegalArgumentException("Not understood: " + query);
    }
    return new InSpace(site, matcher.group(2).equals("Page") ? Kind.PAGE : Kind.BLOG);
  }

  /** A prepared query. Public, since plugins call it by name. */
  public static final class InSpace {

    private final Site site;
    private final Kind kind;
    private final Map<String, Object> parameters = new HashMap<>();
    private int limit = Integer.MAX_VALUE;

    InSpace(Site site, Kind kind) {
      this.site = site;
      this.kind = kind;
    }

    /** Sets a value. */
    public InSpace setParameter(String name, Object value) {
      if (!List.of("space", "after").contains(name)) {
        throw new IllegalArgumentException("No such parameter: " + name);
      }
      parameters.put(name, value);
      return this;
    }

    /** Sets how many rows to answer at the most. */
    public InSpace setMaxResults(int rows) {
      limit = rows;
      return this;
    }

    /** Asks the database. */
    public List<Long> getResultList() {
      return site.spaces().byKey((String) parameters.get("space")).stream()
          .flatMap(
              space ->
                  site
                      .pages()
                      .numbersAfter(space.id(), kind, (Long) parameters.get("after"), limit)
                      .stream())
          .toList();
    }
  }
}
