package org.retis.network;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.retis.host.ao.ActiveObjectsFactory;
import org.retis.host.ao.TestDatabases;

/** The room's tables, made once for each database of a test run and emptied for each test. */
final class Tables {

  private static final List<Class<? extends RawEntity<Integer>>> TYPES =
      List.of(
          NetworkEntity.class,
          CountedSpaceEntity.class,
          OrganisationEntity.class,
          MemberEntity.class,
          MemberMergeEntity.class,
          RoleEntity.class,
          MandateEntity.class,
          BodyEntity.class,
          BodyInviteeEntity.class,
          RosterGroupEntity.class);

  private static final Map<TestDatabases, ActiveObjects> OPEN = new EnumMap<>(TestDatabases.class);

  private Tables() {}

  static synchronized ActiveObjects emptied(TestDatabases kind) {
    ActiveObjects ao = OPEN.computeIfAbsent(kind, Tables::open);
    TYPES.forEach(type -> ao.deleteWithSQL(type, "ID > ?", 0));
    ao.flushAll();
    return ao;
  }

  private static ActiveObjects open(TestDatabases kind) {
    return ActiveObjectsFactory.open(
        ProxyDataSourceBuilder.create(kind.open()).countQuery().build(),
        "org.retis.confluence",
        TYPES.toArray(Class[]::new));
  }
}
