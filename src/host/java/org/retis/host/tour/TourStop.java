package org.retis.host.tour;

import java.net.URI;

/**
 * One thing to look at.
 *
 * @param title what the index calls it
 * @param group under which heading the index has it
 * @param address where the host has it
 * @param file name of the file, the same for every language
 */
record TourStop(String title, String group, URI address, String file) {}
