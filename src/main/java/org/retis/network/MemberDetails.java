package org.retis.network;

/**
 * A member with what only the screens of coordinators need.
 *
 * @param member the member
 * @param username log-in name of the account, or empty
 * @param givenName given name, empty for somebody whose name comes from the account
 * @param familyName family name, likewise
 * @param sortAs the name to sort by as somebody typed it, empty where it follows from the name
 */
public record MemberDetails(
    Member member, String username, String givenName, String familyName, String sortAs) {}
