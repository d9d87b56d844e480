package org.retis.architecture.example.charter;

/** Stands for an entity. */
public interface ThingEntity {}
