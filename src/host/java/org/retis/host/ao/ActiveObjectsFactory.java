package org.retis.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.CachingNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Opens Active Objects for one namespace on a database. */
public final class ActiveObjectsFactory {

  private ActiveObjectsFactory() {}

  /**
   * Opens and migrates the tables of one namespace, with transactions of their own.
   *
   * @param pool a pool on H2 or PostgreSQL
   * @param namespace what the table prefix is computed from, for example the plugin's key
   * @param entities all entities of the namespace
   * @throws EntityRefusedException if an entity breaks Confluence's rules on names
   */
  @SafeVarargs
  public static ActiveObjects open(
      DataSource pool, String namespace, Class<? extends RawEntity<?>>... entities) {
    ActiveObjects objects = open(new TransactionalDataSource(pool), namespace, List.of(entities));
    objects.migrate(entities);
    return objects;
  }

  /**
   * Opens the tables of one namespace without migrating them.
   *
   * @param transactions shared by all that shall join the same transactions
   */
  static EntityManagerActiveObjects open(
      TransactionalDataSource transactions,
      String namespace,
      List<Class<? extends RawEntity<?>>> entities) {
    EntityNames names = new EntityNames(namespace);
    new EntityRules(names).check(entities);
    EntityManager manager = new EntityManager(provider(transactions), new Configuration(names));
    return new EntityManagerActiveObjects(manager, transactions);
  }

  private static DatabaseProvider provider(TransactionalDataSource source) {
    try (Connection connection = source.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      String schema = connection.getSchema();
      return switch (product) {
        case "H2" -> new H2DatabaseProvider(source, schema);
        case "PostgreSQL" -> new PostgreSQLDatabaseProvider(source, schema);
        default -> throw new IllegalArgumentException("Unknown database: " + product);
      };
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  /** Atlassian names; only tables of the own prefix are managed. */
  private record Configuration(EntityNames names) implements EntityManagerConfiguration {

    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return new CachingNameConverters(names);
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) -> names.owns(table);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
