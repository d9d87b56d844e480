package org.retis.directory;

/**
 * One value that a directory can be narrowed to.
 *
 * @param key the value as it stands in parameters and addresses: the folded text
 * @param label the value to show
 * @param count how many entries have it, with all filters but those of the same facet
 */
public record FacetValue(String key, String label, int count) {}
