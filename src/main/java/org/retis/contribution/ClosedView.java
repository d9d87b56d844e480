package org.retis.contribution;

/**
 * That something is for coordinators.
 *
 * @param title that it is
 * @param sentence why, and what there is for others
 */
public record ClosedView(String title, String sentence) {}
