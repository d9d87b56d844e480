package org.retis.network;

/**
 * How many people and organisations a network has.
 *
 * @param present present members
 * @param withoutAccount those of them who have no Confluence account
 * @param left people who have left
 * @param organisations organisations
 */
public record RosterFigures(int present, int withoutAccount, int left, int organisations) {}
