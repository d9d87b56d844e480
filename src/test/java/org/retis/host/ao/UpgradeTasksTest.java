package org.retis.host.ao;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class UpgradeTasksTest {

  private static final String NAMESPACE = "org.example.upgraded";

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases database;
  private final List<String> log = new ArrayList<>();
  private HikariDataSource pool;
  private TransactionalDataSource transactions;
  private UpgradeTasks upgrades;

  public UpgradeTasksTest(TestDatabases database) {
    this.database = database;
  }

  @Before
  public void open() {
    pool = database.open();
    transactions = new TransactionalDataSource(pool);
    upgrades = new UpgradeTasks(transactions, new DatabaseLocks(pool));
  }

  @After
  public void close() {
    pool.close();
  }

  private ActiveObjects run(ActiveObjectsUpgradeTask... tasks) {
    return run(upgrades, tasks);
  }

  private ActiveObjects run(UpgradeTasks on, ActiveObjectsUpgradeTask... tasks) {
    ActiveObjects objects = ActiveObjectsFactory.open(transactions, NAMESPACE, List.of(Jar.class));
    on.run(NAMESPACE, List.of(tasks), objects, List.of(Jar.class));
    return objects;
  }

  private ModelVersion version() {
    return upgrades.version(EntityNames.prefixOf(NAMESPACE));
  }

  private ActiveObjectsUpgradeTask task(String version, Consumer<ActiveObjects> work) {
    return new ActiveObjectsUpgradeTask() {
      @Override
      public ModelVersion getModelVersion() {
        return ModelVersion.valueOf(version);
      }

      @Override
      public void upgrade(ModelVersion current, ActiveObjects ao) {
        synchronized (log) {
          log.add(current + " to " + version);
        }
        work.accept(ao);
      }
    };
  }

  private static void jar(ActiveObjects objects, String label) {
    objects.create(Jar.class, Map.of("LABEL", label));
  }

  @Test
  public void runsTasksInOrderOnce() {
    run(task("10", ao -> {}), task("2", ao -> ao.migrate(Jar.class)));
    run(task("2", ao -> {}), task("10", ao -> {}), task("11", ao -> jar(ao, "plums")));

    assertEquals(List.of("0 to 2", "2 to 10", "10 to 11"), log);
    assertTrue(version().isSame(ModelVersion.valueOf("11")));
  }

  @Test
  public void withoutTasksTheTablesAreMigrated() {
    ActiveObjects objects = run();

    assertEquals(0, objects.count(Jar.class, Query.select()));
    assertTrue(version().isSame(ModelVersion.valueOf("0")));
  }

  @Test
  public void aFailingTaskLeavesVersionAndDataAsTheyWere() {
    ActiveObjects objects = run(task("1", ao -> ao.migrate(Jar.class)));

    UpgradeFailedException failed =
        assertThrows(
            UpgradeFailedException.class,
            () ->
                run(
                    task(
                        "2",
                        ao -> {
                          jar(ao, "plums");
                          throw new IllegalStateException("out of sugar");
                        })));

    assertTrue(failed.getMessage(), failed.getMessage().contains("out of sugar"));
    assertTrue(version().isSame(ModelVersion.valueOf("1")));
    assertEquals(0, objects.count(Jar.class, Query.select()));
  }

  @Test
  public void twoTasksOfOneVersionAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> run(task("1", ao -> {}), task("1", ao -> {})));
  }

  @Test
  public void severalNodesAtOnceRunATaskOnce() throws Exception {
    int nodes = 4;
    CyclicBarrier start = new CyclicBarrier(nodes);
    ExecutorService threads = Executors.newFixedThreadPool(nodes);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        // each node has locks of its own; only the database is shared
        UpgradeTasks node = new UpgradeTasks(transactions, new DatabaseLocks(pool));
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  run(
                      node,
                      task("1", ao -> ao.migrate(Jar.class)),
                      task("2", UpgradeTasksTest::plums));
                  return null;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
    ActiveObjects objects = run();
    assertArrayEquals(
        new String[] {"plums"},
        Arrays.stream(objects.find(Jar.class, Query.select())).map(Jar::getLabel).toArray());
    assertEquals(List.of("0 to 1", "1 to 2"), log);
  }

  private static void plums(ActiveObjects objects) {
    jar(objects, "plums");
  }
}
