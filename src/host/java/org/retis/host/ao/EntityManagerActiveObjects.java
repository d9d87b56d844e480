package org.retis.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** {@link ActiveObjects} over one entity manager, with transactions that join. */
public final class EntityManagerActiveObjects implements ActiveObjects {

  private final EntityManager manager;
  private final TransactionalDataSource transactions;

  EntityManagerActiveObjects(EntityManager manager, TransactionalDataSource transactions) {
    this.manager = manager;
    this.transactions = transactions;
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return sql(() -> manager.get(type, key));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return sql(() -> manager.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return sql(() -> manager.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    sql(
        () -> {
          manager.create(type, rows);
          return null;
        });
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(
      Class<T> type, String criteria, Object... parameters) {
    return sql(() -> manager.find(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return sql(() -> manager.find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> visit) {
    sql(
        () -> {
          manager.stream(type, query, visit);
          return null;
        });
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return sql(() -> manager.deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return sql(() -> manager.count(type, query));
  }

  @Override
  public void delete(RawEntity<?>... entities) {
    sql(
        () -> {
          manager.delete(entities);
          return null;
        });
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    boolean done = false;
    try {
      T result = transactions.inTransaction(callback::doInTransaction);
      done = true;
      return result;
    } finally {
      if (!done) {
        // entities read or written inside hold values that were rolled back
        manager.flushAll();
      }
    }
  }

  @Override
  @SafeVarargs
  public final void migrate(Class<? extends RawEntity<?>>... entities) {
    sql(
        () -> {
          manager.migrate(entities);
          return null;
        });
  }

  @Override
  public void flushAll() {
    manager.flushAll();
  }

  private static <T> T sql(SqlCall<T> call) {
    try {
      return call.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  /** A call that may end in an SQL error. */
  @FunctionalInterface
  private interface SqlCall<T> {
    T run() throws SQLException;
  }
}
