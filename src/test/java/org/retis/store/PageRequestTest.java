package org.retis.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PageRequestTest {

  @Test
  public void keepsWithinWhatCanBeCounted() {
    assertEquals(new PageRequest(1, 1), new PageRequest(-7, 0));
    assertEquals(200, new PageRequest(1, 100_000).size());
    assertEquals(400, new PageRequest(3, 200).offset());
    PageRequest far = new PageRequest(Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertTrue(far.toString(), far.offset() > 2_000_000_000);
  }
}
