package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists the pages and blog posts of a space by number, a part at a time: by a query of Confluence's
 * own kind where it answers one, else by reading all pages of the space each time.
 */
final class ContentNumbers {

  private static final Logger LOG = LoggerFactory.getLogger(ContentNumbers.class);

  private static final String QUERIES = "com.atlassian.confluence.persistence.JpaQueryFactory";

  /**
   * The names are those of the getters in Confluence's Javadoc (getSpace, getKey,
   * getOriginalVersion and getContentStatus, 5.6.1); that queries on 10.x know them isn't proven.
   */
  private static final String WHERE =
      " c where c.space.key = :space and c.id > :after and c.originalVersion is null and c.contentStatus = 'current' order by c.id";

  private static final List<String> KINDS = List.of("Page", "BlogPost");

  private final PageManager pages;
  private final SpaceManager spaces;
  private final TransactionTemplate transactions;
  private final OptionalServices services;
  private final ByName byName;
  private final AtomicBoolean refused = new AtomicBoolean();

  ContentNumbers(
      PageManager pages,
      SpaceManager spaces,
      TransactionTemplate transactions,
      OptionalServices services,
      ByName byName) {
    this.pages = pages;
    this.spaces = spaces;
    this.transactions = transactions;
    this.services = services;
    this.byName = byName;
  }

  /** As {@link Contents#pageIdsAfter}. */
  List<Long> after(String spaceKey, long after, int limit) {
    return byQuery(spaceKey, after, limit)
        .orElseGet(() -> transactions.execute(() -> byReading(spaceKey)))
        .stream()
        .filter(id -> id > after)
        .sorted()
        .limit(limit)
        .toList();
  }

  /**
   * A refused query spoils the transaction that it runs in, so it has one of its own, where the
   * caller has none, and isn't tried again.
   */
  private Optional<List<Long>> byQuery(String spaceKey, long after, int limit) {
    Optional<Object> factory = refused.get() ? Optional.empty() : services.find(QUERIES);
    if (factory.isEmpty()) {
      return Optional.empty();
    }
    try {
      return transactions.execute(() -> ask(factory.get(), spaceKey, after, limit));
    } catch (RuntimeException e) {
      LOG.debug("The query for the pages of a space failed", e);
      return Optional.empty();
    }
  }

  private Optional<List<Long>> ask(Object factory, String spaceKey, long after, int limit) {
    List<Long> all = new ArrayList<>();
    for (String kind : KINDS) {
      Optional<Object> query =
          byName.call(
              Object.class, factory, "createQuery", "select c.id from " + kind + WHERE, Long.class);
      if (query.isEmpty()) {
        refused.set(true);
      }
      Optional<List<Long>> ids =
          query
              .flatMap(made -> byName.call(Object.class, made, "setParameter", "space", spaceKey))
              .flatMap(made -> byName.call(Object.class, made, "setParameter", "after", after))
              .flatMap(made -> byName.call(Object.class, made, "setMaxResults", limit))
              .flatMap(made -> byName.list(made, "getResultList"))
              .map(ContentNumbers::numbers);
      if (ids.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(ids.get());
    }
    return Optional.of(all);
  }

  private static List<Long> numbers(List<?> found) {
    return found.stream()
        .filter(Number.class::isInstance)
        .map(number -> ((Number) number).longValue())
        .toList();
  }

  private List<Long> byReading(String spaceKey) {
    Space space = spaces.getSpace(spaceKey);
    if (space == null) {
      return List.of();
    }
    List<Long> all = new ArrayList<>();
    for (String getter : List.of("getPages", "getBlogPosts")) {
      List<?> found =
          byName
              .list(pages, getter, space, true)
              .orElseThrow(() -> new IllegalStateException("The pages of a space can't be read"));
      found.stream()
          .filter(ContentEntityObject.class::isInstance)
          .forEach(page -> all.add(((ContentEntityObject) page).getId()));
    }
    return all;
  }
}
