package org.retis.architecture.example.charter;

import net.java.ao.Entity;

/** An entity about a member. */
public interface ThingEntity extends Entity {

  /** The member's id. */
  int getMemberId();
}
