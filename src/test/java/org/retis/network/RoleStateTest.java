package org.retis.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class RoleStateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Role PILOT = new Role(1, 1, RoleKind.PILOT, "", "");
  private static final Role CO_PILOT = new Role(2, 1, RoleKind.CO_PILOT, "", "");

  private static Member person(boolean present) {
    return new Member(
        1, 1, null, "Ada", "ada", "", null, "", "", null, present ? null : TODAY.minusDays(1));
  }

  private static Mandate mandate(LocalDate start, LocalDate end) {
    return new Mandate(1, 1, person(true), null, start, end);
  }

  private static RoleStatus status(Mandate... mandates) {
    return RoleState.of(PILOT, List.of(mandates), TODAY).status();
  }

  @Test
  public void aMandateLastsFromItsFirstToItsLastDay() {
    assertEquals(RoleStatus.HELD, status(mandate(TODAY, null)));
    assertEquals(RoleStatus.ENDING_SOON, status(mandate(null, TODAY)));
    assertEquals(RoleStatus.VACANT, status(mandate(TODAY.plusDays(1), null)));
    assertEquals(RoleStatus.ENDED, status(mandate(null, TODAY.minusDays(1))));
    assertEquals(RoleStatus.VACANT, status());
  }

  @Test
  public void soonIsSixtyDaysAndLatelyNinety() {
    assertEquals(RoleStatus.ENDING_SOON, status(mandate(null, TODAY.plusDays(60))));
    assertEquals(RoleStatus.HELD, status(mandate(null, TODAY.plusDays(61))));
    assertEquals(RoleStatus.ENDED, status(mandate(null, TODAY.minusDays(90))));
    assertEquals(RoleStatus.VACANT, status(mandate(null, TODAY.minusDays(91))));
  }

  @Test
  public void nothingEndsSoonWhenSomebodyElseStaysOrFollows() {
    Mandate ending = mandate(null, TODAY.plusDays(5));
    assertEquals(RoleStatus.HELD, status(ending, mandate(null, null)));
    assertEquals(RoleStatus.HELD, status(ending, mandate(TODAY.plusDays(6), null)));
    RoleState state = RoleState.of(PILOT, List.of(ending), TODAY);
    assertEquals(5, (int) state.daysLeft().orElseThrow());
  }

  @Test
  public void whoLeftTheNetworkHoldsNothing() {
    Mandate gone = new Mandate(1, 1, person(false), null, null, null);
    RoleState state = RoleState.of(PILOT, List.of(gone), TODAY);
    assertEquals(RoleStatus.VACANT, state.status());
    assertEquals(List.of(gone), state.past());
  }

  @Test
  public void pastMandatesComeLatestFirst() {
    Mandate older = mandate(null, TODAY.minusDays(400));
    Mandate newer = mandate(null, TODAY.minusDays(100));
    RoleState state = RoleState.of(PILOT, List.of(older, newer), TODAY);
    assertEquals(newer, state.last().orElseThrow());
  }

  @Test
  public void warnsOfWhatMakesTheNetworkFragile() {
    RoleState held = RoleState.of(PILOT, List.of(mandate(null, null)), TODAY);
    RoleState ending = RoleState.of(PILOT, List.of(mandate(null, TODAY.plusDays(3))), TODAY);
    RoleState ended = RoleState.of(PILOT, List.of(mandate(null, TODAY.minusDays(3))), TODAY);
    RoleState vacant = RoleState.of(CO_PILOT, List.of(), TODAY);
    RoleState filled = RoleState.of(CO_PILOT, List.of(mandate(null, null)), TODAY);
    assertEquals(List.of(), kinds(held, filled));
    assertEquals(List.of(ContinuityWarning.Kind.NO_CO_PILOT), kinds(held, vacant));
    assertEquals(List.of(ContinuityWarning.Kind.MANDATE_ENDING), kinds(ending, filled));
    assertEquals(List.of(ContinuityWarning.Kind.MANDATE_ENDED), kinds(ended, filled));
    assertEquals(
        List.of(ContinuityWarning.Kind.NO_PILOT, ContinuityWarning.Kind.NO_CO_PILOT), kinds());
    assertTrue(Roles.warnings(List.of()).get(0).about().isEmpty());
  }

  private static List<ContinuityWarning.Kind> kinds(RoleState... states) {
    return Roles.warnings(List.of(states)).stream().map(ContinuityWarning::kind).toList();
  }
}
