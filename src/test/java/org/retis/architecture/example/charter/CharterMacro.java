package org.retis.architecture.example.charter;

/** A screen that goes past the service. */
public final class CharterMacro {
  ThingStore store;
  ThingEntity entity;
}
