package org.retis.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each bundle Active Objects of its own, as Confluence does: entities are proxies in the
 * bundle's class loader, tables carry the prefix of its namespace.
 */
public final class BundleObjects implements ServiceFactory<ActiveObjects> {

  private final TransactionalDataSource transactions;
  private final UpgradeTasks upgrades;
  private final Map<Long, ActiveObjects> open = new ConcurrentHashMap<>();

  /**
   * @param transactions shared by all bundles, and by whatever else joins their transactions
   */
  public BundleObjects(TransactionalDataSource transactions, UpgradeTasks upgrades) {
    this.transactions = transactions;
    this.upgrades = upgrades;
  }

  /**
   * Opens the tables of a resolved bundle: upgrade tasks first, then the migration.
   *
   * @param namespace of the {@code <ao>} module, or the plugin's key
   * @param entities classes of the bundle
   * @param tasks classes of the bundle with a constructor without parameters
   * @throws EntityRefusedException if a name breaks Confluence's rules
   * @throws UpgradeFailedException if an upgrade task fails; the version stays what it was
   */
  public void open(Bundle bundle, String namespace, List<String> entities, List<String> tasks) {
    try {
      List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
      for (String entity : entities) {
        types.add(entity(bundle.loadClass(entity)));
      }
      EntityManagerActiveObjects objects =
          ActiveObjectsFactory.open(transactions, namespace, types);
      upgrades.run(namespace, tasks(bundle, tasks), objects, types);
      open.put(bundle.getBundleId(), objects);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Active Objects of " + namespace + ": " + e, e);
    }
  }

  private static List<ActiveObjectsUpgradeTask> tasks(Bundle bundle, List<String> names)
      throws ReflectiveOperationException {
    List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
    for (String name : names) {
      Object task = bundle.loadClass(name).getConstructor().newInstance();
      tasks.add((ActiveObjectsUpgradeTask) task);
    }
    return tasks;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>> entity(Class<?> type) {
    return (Class<? extends RawEntity<?>>) type.asSubclass(RawEntity.class);
  }

  /** Forgets a bundle's entities and their class loader. */
  public void close(Bundle bundle) {
    open.remove(bundle.getBundleId());
  }

  @Override
  public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
    ActiveObjects objects = open.get(bundle.getBundleId());
    if (objects == null) {
      throw new IllegalStateException(
          bundle.getSymbolicName() + " asks for Active Objects, but has no <ao> module");
    }
    return objects;
  }

  @Override
  public void ungetService(
      Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects objects) {
    // kept until the plugin stops
  }
}
