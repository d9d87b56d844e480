package org.retis.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import org.junit.Test;

/** Each member that may be missing, there and missing. */
public class LooseObjectsTest {

  private static final Query GROUPED = Query.select("CITY, COUNT(ID) AS TIMES").group("CITY");

  private final ActiveObjects ao = mock(ActiveObjects.class);
  private final LooseObjects there = new LooseObjects(ao);
  private final LooseObjects missing = new LooseObjects(ao, Runnable.class);
  private final List<Map<String, Object>> rows = List.of(Map.of("CITY", "a"), Map.of("CITY", "b"));

  @Test
  public void worksInATransaction() {
    when(ao.executeInTransaction(any()))
        .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());

    assertEquals("done", there.inTransaction(() -> "done"));
  }

  @Test
  public void passesOnWhatTheWorkThrows() {
    when(ao.executeInTransaction(any()))
        .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
    RuntimeException failure = new IllegalArgumentException("on purpose");

    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                there.inTransaction(
                    () -> {
                      throw failure;
                    }));
    assertSame(failure, thrown);
  }

  @Test
  public void neverWorksWithoutATransaction() {
    List<String> done = new ArrayList<>();

    assertThrows(
        IllegalStateException.class, () -> missing.inTransaction(() -> done.add("written")));
    assertEquals(List.of(), done);
  }

  @Test
  public void insertsManyRowsAtOnce() {
    new Database(ao, there).createAll(City.class, rows);

    verify(ao).create(City.class, rows);
    verify(ao, never()).create(eq(City.class), any(DBParam.class));
  }

  @Test
  public void insertsRowByRowWhereManyAtOnceIsMissing() {
    new Database(ao, missing).createAll(City.class, rows);

    verify(ao, times(2)).create(eq(City.class), any(DBParam.class));
  }

  @Test
  public void streamsRows() {
    City city = mock(City.class);
    when(city.getName()).thenReturn("Lyon");
    doAnswer(
        call -> {
          call.<EntityStreamCallback<City, Integer>>getArgument(2).onRowRead(city);
          return null;
        })
        .when(ao)
        .stream(eq(City.class), any(Query.class), any());

    assertEquals(List.of("Lyon"), new Database(ao, there).read(City.class, GROUPED, City::getName));
  }

  @Test
  public void findsRowsWhereStreamingIsMissing() {
    City city = mock(City.class);
    when(city.getName()).thenReturn("Lyon");
    when(ao.find(eq(City.class), any(Query.class))).thenReturn(new City[] {city});

    assertEquals(
        List.of("Lyon"),
        new Database(ao, missing).read(City.class, Query.select("NAME"), City::getName));
  }

  @Test
  public void refusesToGroupWhereStreamingIsMissing() {
    assertThrows(
        IllegalStateException.class,
        () -> new Database(ao, missing).read(City.class, GROUPED, City::getName));
    assertFalse(missing.createAll(City.class, rows));
    assertTrue(there.createAll(City.class, rows));
  }

  /** Some table. */
  public interface City extends Entity {
    String getName();
  }
}
