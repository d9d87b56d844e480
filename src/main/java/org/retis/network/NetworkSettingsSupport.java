package org.retis.network;

import org.retis.web.SettingsSupport;

/**
 * What every settings page of a network works with.
 *
 * @param settings what every settings page works with
 * @param networks finds the network
 * @param rights who may set it up
 */
public record NetworkSettingsSupport(
    SettingsSupport settings, Networks networks, NetworkRights rights) {}
