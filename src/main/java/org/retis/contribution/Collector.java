package org.retis.contribution;

import java.util.Optional;
import org.retis.gateway.ContentChanged;
import org.retis.gateway.ContentInfo;
import org.retis.gateway.ContentLabelled;
import org.retis.gateway.EventBus;
import org.retis.gateway.SpaceRemoved;
import org.retis.network.Networks;

/**
 * Hears of contributions, off the request, and notes each with one insert. Only spaces that count
 * for a network are listened to.
 */
final class Collector {

  private final Networks networks;
  private final PageReader pages;
  private final NewsStore news;
  private final SweepStore sweeps;
  private final Ledger ledger;

  Collector(
      Networks networks,
      PageReader pages,
      NewsStore news,
      SweepStore sweeps,
      Ledger ledger,
      EventBus events) {
    this.networks = networks;
    this.pages = pages;
    this.news = news;
    this.sweeps = sweeps;
    this.ledger = ledger;
    events.subscribe(ContentChanged.class, this::changed);
    events.subscribe(ContentLabelled.class, this::labelled);
    events.subscribe(SpaceRemoved.class, event -> forget(event.spaceKey()));
  }

  private void changed(ContentChanged event) {
    ContentInfo content = event.content();
    Optional<String> space = content.space();
    if (event.change() == ContentChanged.Change.MOVED) {
      moved(content);
    }
    if (space.isEmpty() || !counts(space.get())) {
      return;
    }
    switch (event.change()) {
      case CREATED, UPDATED -> saved(content, space.get());
      case LIKED -> liked(News.Task.ADD, event, space.get());
      case UNLIKED -> liked(News.Task.WITHDRAW, event, space.get());
      case RESTORED -> news.visit(content.pageId(), space.get());
      case RESTRICTED -> restricted(content, space.get());
      case MOVED, TRASHED, REMOVED -> {
        // what was brought to a page that is gone stays somebody's contribution
      }
    }
  }

  /** Also out of the spaces that count; pages below are found by a walk. */
  private void moved(ContentInfo content) {
    news.visit(content.pageId(), null);
    content.space().ifPresent(sweeps::check);
  }

  private boolean counts(String spaceKey) {
    return !networks.of(spaceKey).isEmpty();
  }

  private void saved(ContentInfo content, String spaceKey) {
    if (content.isCurrent()) {
      pages
          .saved(content, spaceKey, pages.isRestricted(content.pageId()))
          .ifPresent(fact -> news.note(News.Task.ADD, fact));
    }
  }

  private void liked(News.Task task, ContentChanged event, String spaceKey) {
    String actor = event.actorKey();
    if (actor != null) {
      ContentInfo content = event.content();
      news.note(
          task,
          new Fact(
              Fact.ofLike(content.id(), actor),
              Kind.LIKE,
              content.id(),
              content.pageId(),
              spaceKey,
              pages.isRestricted(content.pageId()),
              actor,
              event.at()));
    }
  }

  private void labelled(ContentLabelled event) {
    ContentInfo content = event.content();
    Optional<String> space = content.space().filter(this::counts);
    if (event.added() && space.isPresent() && content.kind().isPageLike()) {
      news.note(
          News.Task.ADD,
          new Fact(
              Fact.ofLabel(content.id(), event.label()),
              Kind.LABEL,
              content.id(),
              content.pageId(),
              space.get(),
              pages.isRestricted(content.id()),
              event.actorKey(),
              event.at()));
    }
  }

  /** A restriction reaches all pages below, which only a walk through the space finds. */
  private void restricted(ContentInfo content, String spaceKey) {
    news.visit(content.pageId(), spaceKey);
    sweeps.check(spaceKey);
  }

  private void forget(String spaceKey) {
    news.forgetSpace(spaceKey);
    sweeps.forget(spaceKey);
    ledger.forget(spaceKey);
  }
}
