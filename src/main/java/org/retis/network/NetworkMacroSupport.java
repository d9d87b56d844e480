package org.retis.network;

import org.retis.gateway.Permissions;
import org.retis.gateway.Spaces;
import org.retis.web.MacroSupport;

/**
 * What every macro that speaks about a network works with.
 *
 * @param macros what every macro works with
 * @param networks finds networks
 * @param rights tells how close the viewer stands
 * @param permissions Confluence's own rights
 * @param spaces Confluence's spaces
 */
public record NetworkMacroSupport(
    MacroSupport macros,
    Networks networks,
    NetworkRights rights,
    Permissions permissions,
    Spaces spaces) {}
