package org.retis.meeting;

import org.retis.network.Bodies;
import org.retis.network.NetworkMacroSupport;

/**
 * What the macros of minutes work with.
 *
 * @param network what every macro of a network works with
 * @param meetings finds the meeting of a page
 * @param bodies the bodies that may meet
 */
public record MeetingMacroSupport(NetworkMacroSupport network, Meetings meetings, Bodies bodies) {}
