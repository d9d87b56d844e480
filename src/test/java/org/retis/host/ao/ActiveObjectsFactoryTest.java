package org.retis.host.ao;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class ActiveObjectsFactoryTest {

  @Parameterized.Parameters(name = "{0}")
  public static Object[] databases() {
    return TestDatabases.values();
  }

  private final TestDatabases database;
  private HikariDataSource pool;
  private ActiveObjects objects;

  public ActiveObjectsFactoryTest(TestDatabases database) {
    this.database = database;
  }

  @Before
  public void open() {
    pool = database.open();
    objects = ActiveObjectsFactory.open(pool, "org.example", Jar.class);
  }

  @After
  public void close() {
    pool.close();
  }

  @Test
  public void keepsRowsAcrossMigrations() {
    create("plums");

    ActiveObjects again = ActiveObjectsFactory.open(pool, "org.example", Jar.class);

    assertArrayEquals(new String[] {"plums"}, labels(again));
  }

  @Test
  public void namespacesDoNotMeet() {
    create("plums");

    ActiveObjects other = ActiveObjectsFactory.open(pool, "org.example.other", Jar.class);

    assertEquals(0, other.count(Jar.class, Query.select()));
  }

  @Test
  public void failureRollsTheWholeTransactionBack() {
    assertThrows(
        IllegalStateException.class,
        () ->
            objects.executeInTransaction(
                () -> {
                  create("plums");
                  objects.executeInTransaction(() -> create("pears"));
                  throw new IllegalStateException("after an inner transaction ended well");
                }));

    assertEquals(0, objects.count(Jar.class, Query.select()));
  }

  @Test
  public void swallowedInnerFailureStillRollsBack() {
    assertThrows(
        IllegalStateException.class,
        () ->
            objects.executeInTransaction(
                () -> {
                  create("plums");
                  assertThrows(UnsupportedOperationException.class, this::failInside);
                  return null;
                }));

    assertEquals(0, objects.count(Jar.class, Query.select()));
  }

  private void failInside() {
    objects.executeInTransaction(
        () -> {
          throw new UnsupportedOperationException();
        });
  }

  @Test
  public void entitiesForgetWhatWasRolledBack() {
    Jar jar = create("plums");

    assertThrows(
        IllegalStateException.class,
        () ->
            objects.executeInTransaction(
                () -> {
                  jar.setLabel("pears");
                  jar.save();
                  throw new IllegalStateException();
                }));

    assertEquals("plums", objects.get(Jar.class, jar.getID()).getLabel());
  }

  @Test
  public void committedWorkIsSeenByOthers() {
    objects.executeInTransaction(() -> create("plums"));

    assertArrayEquals(
        new String[] {"plums"}, labels(ActiveObjectsFactory.open(pool, "org.example", Jar.class)));
  }

  @Test
  public void bulkInsertInsideATransactionIsAllOrNothing() {
    List<Map<String, Object>> rows = List.of(Map.of("LABEL", "a"), Map.of("LABEL", "a"));

    assertThrows(
        ActiveObjectsException.class,
        () ->
            objects.executeInTransaction(
                () -> {
                  objects.create(Jar.class, rows);
                  return null;
                }));

    assertEquals(0, objects.count(Jar.class, Query.select()));
  }

  @Test
  public void longTextsAreKept() {
    Jar jar = create("plums");
    jar.setContents("é".repeat(100_000));
    jar.save();
    objects.flushAll();

    assertEquals(100_000, objects.get(Jar.class, jar.getID()).getContents().length());
  }

  @Test
  public void transactionsLeaveNoConnectionBehind() {
    for (int i = 0; i < 20; i++) {
      String label = "jar " + i;
      assertNotNull(objects.executeInTransaction(() -> create(label)));
    }

    assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
  }

  private Jar create(String label) {
    return objects.create(Jar.class, Map.of("LABEL", label));
  }

  private static String[] labels(ActiveObjects objects) {
    return Arrays.stream(objects.find(Jar.class, Query.select().order("ID")))
        .map(Jar::getLabel)
        .toArray(String[]::new);
  }
}
