package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.retis.evidence.Evidence;

@Evidence(
    "service used on Confluence API 10.0.1 by"
        + " atlassian-labs/atlassian-slack-integration-server@94c50dc (create, find, count,"
        + " deleteWithSQL, executeInTransaction); all members in Kast0rTr0y/ao-plugin@d262c8ee")
public interface ActiveObjects {

  <T extends RawEntity<K>, K> T get(Class<T> type, K key);

  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

  <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

  <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

  <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback);

  <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  <K> int count(Class<? extends RawEntity<K>> type, Query query);

  void delete(RawEntity<?>... entities);

  <T> T executeInTransaction(TransactionCallback<T> callback);

  void migrate(Class<? extends RawEntity<?>>... entities);

  void flushAll();
}
