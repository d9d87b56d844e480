package org.retis.host.demo.history;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class InventedPeopleTest {

  @Test
  public void nobodySharesANameAndTheSameMemberIsAlwaysTheSamePerson() throws IOException {
    List<InventedPerson> once = people();
    assertEquals(500, once.stream().map(InventedPerson::name).distinct().count());
    assertEquals(once, people());
  }

  @Test
  public void theBusiestLogInUnderTheNamesOfEveryDemonstration() throws IOException {
    InventedPeople people = InventedPeople.read();
    assertEquals("coordinator", people.of("member-0002").username());
    assertEquals("member", people.of("member-0117").username());
    assertEquals("member-0001", people.of("member-0001").username());
  }

  private static List<InventedPerson> people() throws IOException {
    InventedPeople people = InventedPeople.read();
    return IntStream.rangeClosed(1, 500)
        .mapToObj(i -> people.of(String.format("member-%04d", i)))
        .toList();
  }
}
