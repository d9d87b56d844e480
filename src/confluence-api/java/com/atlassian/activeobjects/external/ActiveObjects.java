package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK
        + ": DefaultSlackLinkManager, DefaultSlackUserManager,"
        + " DefaultEntityToChannelMappingManager")
public interface ActiveObjects {

  <T extends RawEntity<K>, K> T get(Class<T> type, K key);

  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

  @Evidence(grade = Grade.C, value = Source.OLD_ACTIVE_OBJECTS)
  <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

  @Evidence(
      grade = Grade.C,
      value = "EntityManager of net.java.ao 3.2.11 has it; not seen in this interface")
  <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

  @Evidence(grade = Grade.C, value = Source.OLD_ACTIVE_OBJECTS)
  <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback);

  <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  <K> int count(Class<? extends RawEntity<K>> type, Query query);

  void delete(RawEntity<?>... entities);

  @Evidence(grade = Grade.C, value = Source.OLD_ACTIVE_OBJECTS)
  <T> T executeInTransaction(TransactionCallback<T> callback);

  @Evidence(grade = Grade.C, value = Source.OLD_ACTIVE_OBJECTS)
  void migrate(Class<? extends RawEntity<?>>... entities);

  @Evidence(grade = Grade.C, value = Source.OLD_ACTIVE_OBJECTS)
  void flushAll();
}
