package org.retis.web;

/**
 * Where a form goes and the token that it must carry, as {@code <input type="hidden"
 * name="atl_token" value="$view.form().token()">}.
 *
 * @param action the address, query string included
 * @param token the token
 */
public record FormView(String action, String token) {}
