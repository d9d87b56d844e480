package org.retis.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The members of Active Objects that weren't seen in use on Confluence 10: called by name, so that
 * one that is missing there costs what needs it and nothing else.
 */
final class LooseObjects {

  private final ActiveObjects ao;
  private final Optional<Method> transaction;
  private final Optional<Method> bulk;
  private final Optional<Method> stream;

  LooseObjects(ActiveObjects ao) {
    this(ao, ActiveObjects.class);
  }

  /**
   * For tests.
   *
   * @param type where the members are looked for
   */
  LooseObjects(ActiveObjects ao, Class<?> type) {
    this.ao = ao;
    this.transaction = find(type, "executeInTransaction", TransactionCallback.class);
    this.bulk = find(type, "create", Class.class, List.class);
    this.stream = find(type, "stream", Class.class, Query.class, EntityStreamCallback.class);
  }

  /**
   * Runs the work in one transaction.
   *
   * @throws IllegalStateException where there are none; the work isn't begun then
   */
  <T> T inTransaction(Supplier<T> work) {
    Method method =
        transaction.orElseThrow(
            () -> new IllegalStateException("Active Objects offers no transactions"));
    List<T> result = new ArrayList<>();
    TransactionCallback<Boolean> callback = () -> result.add(work.get());
    invoke(method, callback);
    return result.get(0);
  }

  /**
   * Inserts rows with one statement.
   *
   * @return false where only single inserts are possible; nothing was done then
   */
  <E extends RawEntity<K>, K> boolean createAll(Class<E> type, List<Map<String, Object>> rows) {
    bulk.ifPresent(method -> invoke(method, type, rows));
    return bulk.isPresent();
  }

  /**
   * Converts each row that the query finds, in order, without keeping entities.
   *
   * @throws IllegalStateException where that isn't possible for a query that groups
   */
  <E extends RawEntity<K>, K, R> void stream(
      Class<E> type, Query query, Function<? super E, ? extends R> convert, List<R> rows) {
    EntityStreamCallback<E, K> add = row -> rows.add(convert.apply(row));
    if (stream.isPresent()) {
      invoke(stream.get(), type, query, add);
    } else if (query.getGroupClause() != null) {
      throw new IllegalStateException("Active Objects can't read grouped rows here");
    } else {
      List.of(ao.find(type, query)).forEach(row -> rows.add(convert.apply(row)));
    }
  }

  private static Optional<Method> find(Class<?> type, String name, Class<?>... parameters) {
    try {
      return Optional.of(type.getMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private void invoke(Method method, Object... arguments) {
    try {
      method.invoke(ao, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
