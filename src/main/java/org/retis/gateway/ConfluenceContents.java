package org.retis.gateway;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads contents through Confluence's managers, each time within a transaction: outside a request
 * there is none, and what hangs on a content couldn't be loaded.
 */
final class ConfluenceContents implements Contents {

  private static final String LIKES = "com.atlassian.confluence.like.LikeManager";

  private final ContentEntities entities;
  private final ContentHistory history;
  private final ContentNumbers numbers;
  private final ContentRestrictions restrictions;
  private final UserAccessor accounts;
  private final TransactionTemplate transactions;
  private final OptionalServices services;
  private final ByName byName;

  ConfluenceContents(
      ContentEntities entities,
      ContentHistory history,
      ContentNumbers numbers,
      ContentRestrictions restrictions,
      UserAccessor accounts,
      TransactionTemplate transactions,
      OptionalServices services,
      ByName byName) {
    this.entities = entities;
    this.history = history;
    this.numbers = numbers;
    this.restrictions = restrictions;
    this.accounts = accounts;
    this.transactions = transactions;
    this.services = services;
    this.byName = byName;
  }

  @Override
  public Optional<ContentInfo> byId(long id) {
    return of(id, entities::info);
  }

  @Override
  public Optional<String> body(long id) {
    return of(id, this::body).flatMap(Function.identity());
  }

  private Optional<String> body(ContentEntityObject content) {
    return byName
        .call(String.class, content, "getBodyAsString")
        .or(
            () ->
                byName
                    .call(Object.class, content, "getBodyContent")
                    .flatMap(body -> byName.call(String.class, body, "getBody")));
  }

  @Override
  public boolean isRestricted(long pageId) {
    return of(pageId, content -> restrictions.isOn(entities.page(content))).orElse(true);
  }

  @Override
  public List<Long> pageIdsAfter(String spaceKey, long after, int limit) {
    return numbers.after(spaceKey, after, limit);
  }

  @Override
  public List<ContentVersion> versions(long id, int limit) {
    return of(id, content -> history.of(content, limit)).orElse(List.of());
  }

  @Override
  public List<ContentInfo> comments(long pageId) {
    return of(pageId, page -> infos(byName.list(page, "getComments"))).orElse(List.of());
  }

  @Override
  public List<ContentInfo> attachments(long pageId) {
    return of(
            pageId,
            page ->
                infos(
                    entities
                        .attachmentManager()
                        .flatMap(
                            files -> byName.list(files, "getLatestVersionsOfAttachments", page))))
        .orElse(List.of());
  }

  private List<ContentInfo> infos(Optional<List<?>> found) {
    return found.stream()
        .flatMap(List::stream)
        .filter(ContentEntityObject.class::isInstance)
        .map(content -> entities.info((ContentEntityObject) content))
        .filter(ContentInfo::isCurrent)
        .toList();
  }

  @Override
  public List<ContentLike> likes(long id) {
    return of(
            id,
            content ->
                services
                    .find(LIKES)
                    .flatMap(likes -> byName.list(likes, "getLikes", content))
                    .stream()
                    .flatMap(List::stream)
                    .flatMap(this::like)
                    .toList())
        .orElse(List.of());
  }

  /** Nothing for an account that was removed meanwhile. */
  @SuppressWarnings("JavaUtilDate") // Confluence speaks in these
  private Stream<ContentLike> like(Object like) {
    Instant at =
        byName
            .call(Date.class, like, "getCreatedDate")
            .map(date -> Instant.ofEpochMilli(date.getTime()))
            .orElse(null);
    return byName.call(String.class, like, "getUsername").stream()
        .flatMap(name -> Stream.ofNullable(accounts.getUserByName(name)))
        .map(user -> new ContentLike(user.getKey().getStringValue(), at));
  }

  @Override
  public List<String> labels(long pageId) {
    return of(
            pageId,
            page ->
                byName.list(page, "getLabels").stream()
                    .flatMap(List::stream)
                    .flatMap(label -> new LabelName(byName).of(label).stream())
                    .distinct()
                    .sorted()
                    .toList())
        .orElse(List.of());
  }

  private <T> Optional<T> of(long id, Function<ContentEntityObject, T> reader) {
    return transactions.execute(() -> entities.find(id).map(reader));
  }
}
