package org.retis.architecture.example.charter;

import com.atlassian.activeobjects.external.ActiveObjects;

/** A public store that goes past the shared store. */
public final class ThingStore {
  ThingEntity entity;
  ActiveObjects ao;
}
