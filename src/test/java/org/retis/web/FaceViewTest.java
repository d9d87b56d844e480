package org.retis.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class FaceViewTest {

  @Test
  public void initialsAreThoseOfTheFirstAndLastName() {
    assertEquals("CV", FaceView.of(1, "Claire Vasseur", null).initials());
    assertEquals("JF", FaceView.of(1, "jean  de la\u00a0fontaine ", null).initials());
    assertEquals("\u00c9", FaceView.of(1, "\u00c9lodie", null).initials());
    assertEquals("AB", FaceView.of(1, "(Ada) \u201cByron\u201d", null).initials());
    assertEquals("?", FaceView.of(1, "\ud83d\ude00 42", null).initials());
    assertEquals("?", FaceView.of(1, "", null).initials());
  }

  @Test
  public void lettersOutsideTheBasicPlaneStayWhole() {
    assertEquals("\ud801\udc00", FaceView.of(1, "\ud801\udc28x", null).initials());
  }

  @Test
  public void theColourIsThePersonsOwn() {
    for (int id : new int[] {0, 1, 5, 6, -3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      int colour = FaceView.of(id, "A", null).colour();
      assertTrue(colour >= 1 && colour <= 6);
      assertEquals(colour, FaceView.of(id, "Renamed", null).colour());
    }
    assertEquals(0, FaceView.vacant().colour());
  }

  @Test
  public void aPhotoReplacesTheInitials() {
    assertTrue(FaceView.of(1, "A", "/confluence/photo.png").pictured());
    assertFalse(FaceView.of(1, "A", null).pictured());
    assertFalse(FaceView.of(1, "A", "").pictured());
  }
}
