package org.retis.host.site;

import static org.junit.Assert.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.retis.host.ao.TestDatabases;

/** Homes of earlier hosts keep working, on every database that the host runs on. */
@RunWith(Parameterized.class)
public class SchemaTest {

  private final TestDatabases database;
  private HikariDataSource source;

  public SchemaTest(TestDatabases database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static TestDatabases[] databases() {
    return TestDatabases.values();
  }

  @Before
  public void open() {
    source = database.open();
  }

  @After
  public void close() {
    source.close();
  }

  @Test
  public void aHomeWithoutCommentsKeepsItsPagesAndWhoEditsMayComment() {
    Sql sql = new Sql(source);
    new Schema(sql).bringTo(2);
    sql.update(
        "INSERT INTO HOST_SPACE (ID, SPACE_KEY, KEY_LOWER, NAME, DESCRIPTION, HOME_ID, CREATED)"
            + " VALUES (1, 'NET', 'net', 'Net', '', 2, 0)");
    sql.update(
        "INSERT INTO HOST_CONTENT (ID, KIND, SPACE_ID, RANKED, TITLE, UNIQUE_TITLE, STATUS,"
            + " VERSION_NUMBER, CREATED, MODIFIED) VALUES (2, 'PAGE', 1, 1, 'Home', '1:home',"
            + " 'current', 1, 0, 0)");
    sql.update("INSERT INTO HOST_LABEL (CONTENT_ID, NAME) VALUES (2, 'old')");
    for (String row : List.of("'e', 'VIEW'", "'e', 'EDIT'", "'v', 'VIEW'")) {
      sql.update("INSERT INTO HOST_SPACE_RIGHT VALUES (1, 'USER', " + row + ")");
    }
    Site site = new Site(source);
    SiteSpace space = site.spaces().byKey("NET").orElseThrow();
    assertEquals(false, space.archived());
    assertEquals(List.of("old"), site.labels().of(space.homeId()));
    assertEquals(
        1,
        sql.number(
            "SELECT COUNT(*) FROM HOST_SPACE_RIGHT WHERE SUBJECT = 'e' AND ALLOWED = 'COMMENT'"));
    assertEquals(3, sql.number("SELECT COUNT(*) FROM HOST_SPACE_RIGHT WHERE SUBJECT = 'e'"));
    assertEquals(1, sql.number("SELECT COUNT(*) FROM HOST_SPACE_RIGHT WHERE SUBJECT = 'v'"));
    site.spaces().allow(1, Subject.user("v"), SpaceRight.EDIT);
    assertEquals(SpaceRight.EDIT, site.spaces().allowed(1).get(Subject.user("v")));
    new Site(source);
  }
}
