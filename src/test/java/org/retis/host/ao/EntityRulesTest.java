package org.retis.host.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.Test;

public class EntityRulesTest {

  private final EntityRules rules = new EntityRules(new EntityNames("org.example"));

  @Test
  public void prefixIsTheLastSixDigitsOfTheDigest() {
    assertEquals("AO_5A0372", EntityNames.prefixOf("org.example.demo.demo-confluence-plugin"));
  }

  @Test
  public void acceptsNamesOfThirtyCharacters() {
    rules.check(List.of(ThirtyTable.class));
  }

  @Test
  public void refusesLongTable() {
    assertRefused(LongTable.class, "LongTable");
  }

  @Test
  public void refusesLongColumn() {
    assertRefused(LongColumn.class, "LongColumn");
  }

  @Test
  public void refusesReservedWord() {
    assertRefused(ReservedColumn.class, "NUMBER");
  }

  @Test
  public void refusesTooManyEntities() {
    List<Class<? extends RawEntity<?>>> many = Collections.nCopies(201, Jar.class);

    assertTrue(
        assertThrows(EntityRefusedException.class, () -> rules.check(many))
            .getMessage()
            .contains("201"));
  }

  private void assertRefused(Class<? extends RawEntity<?>> entity, String word) {
    EntityRefusedException refused =
        assertThrows(EntityRefusedException.class, () -> rules.check(List.of(entity)));
    assertTrue(refused.getMessage(), refused.getMessage().contains(word));
    assertTrue(refused.getMessage(), refused.getMessage().contains(entity.getName()));
  }

  /** {@code AO_xxxxxx_} takes ten of the thirty. */
  @Table("TWENTY_CHARACTERS_XX")
  interface ThirtyTable extends Entity {
    String getName();
  }

  @Table("TWENTY_ONE_CHARACTERS")
  interface LongTable extends Entity {
    String getName();
  }

  @Table("T")
  interface LongColumn extends Entity {
    String getTheNameOfThisColumnIsFarTooLong();
  }

  @Table("T")
  interface ReservedColumn extends Entity {
    int getNumber();
  }
}
