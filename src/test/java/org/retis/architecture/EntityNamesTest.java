package org.retis.architecture;

import static org.junit.Assert.assertFalse;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.java.ao.Entity;
import net.java.ao.OneToMany;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.Test;
import org.retis.host.ao.EntityNames;

/** Tables and columns have names that every database of Confluence's takes. */
public class EntityNamesTest {

  private static final int LONGEST = 30;
  private static final Set<String> RESERVED =
      Set.of(
          "BLOB",
          "CLOB",
          "NUMBER",
          "ROWID",
          "TIMESTAMP",
          "VARCHAR2",
          "ORDER",
          "USER",
          "KEY",
          "VALUE",
          "LEVEL",
          "DATE",
          "COMMENT",
          "GROUP",
          "INDEX",
          "SIZE",
          "MODE",
          "TYPE",
          "START",
          "END",
          "ROLE",
          "ROWS",
          "SELECT",
          "TABLE",
          "TEXT",
          "TIME",
          "DAY",
          "MONTH",
          "YEAR");

  @Test
  public void ourNamesFitEverywhere() throws ClassNotFoundException {
    List<String> entities = Descriptor.ours().texts("ao/entity");
    assertFalse(entities.isEmpty());
    List<String> breaches = new ArrayList<>();
    for (String entity : entities) {
      breaches.addAll(problems(Class.forName(entity).asSubclass(RawEntity.class)));
    }
    assertNone(breaches);
  }

  @Test
  public void findsNamesThatDoNotFit() {
    assertFinds(problems(AnEntityWithARatherLongNameEntity.class), "longer than 30");
    assertFinds(problems(Bad.class), "column LEVEL is a reserved word");
    assertFinds(problems(Bad.class), "column longer than 30");
  }

  private static List<String> problems(Class<? extends RawEntity> type) {
    EntityNames names = new EntityNames("org.retis.confluence");
    List<String> problems = new ArrayList<>();
    @SuppressWarnings("unchecked")
    Class<? extends RawEntity<?>> entity = (Class<? extends RawEntity<?>>) type;
    check(type, "table", () -> names.getTableNameConverter().getName(entity), problems);
    for (Method method : type.getMethods()) {
      boolean column = method.getName().matches("(get|is)[A-Z].*");
      boolean own = !method.getDeclaringClass().getName().startsWith("net.java.ao");
      if (column && own && !method.isAnnotationPresent(OneToMany.class)) {
        check(type, "column", () -> names.getFieldNameConverter().getName(method), problems);
      }
    }
    return problems;
  }

  private static void check(
      Class<?> type, String kind, java.util.function.Supplier<String> name, List<String> problems) {
    try {
      String found = name.get();
      if (found.length() > LONGEST) {
        problems.add(type.getName() + ": " + kind + " " + found + " is longer than " + LONGEST);
      }
      if (RESERVED.contains(found)) {
        problems.add(type.getName() + ": " + kind + " " + found + " is a reserved word");
      }
    } catch (RuntimeException refused) {
      problems.add(type.getName() + ": " + kind + " longer than 30: " + refused.getMessage());
    }
  }

  interface AnEntityWithARatherLongNameEntity extends Entity {}

  @Table("Bad")
  interface Bad extends Entity {
    int getLevel();

    String getNameOfAColumnThatGoesOnAndOn();
  }
}
