package org.retis.directory;

/**
 * How large a directory is, before any filter.
 *
 * @param members how many people belong to the network now
 * @param organisations how many organisations they come from
 * @param confirmed how many entries were confirmed recently
 */
public record Totals(int members, int organisations, int confirmed) {}
