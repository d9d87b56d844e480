package org.retis.web;

import org.retis.gateway.FormTokens;
import org.retis.gateway.Templates;
import org.retis.gateway.Viewers;
import org.retis.gateway.WebResources;

/**
 * What every settings page works with.
 *
 * @param viewers who asks
 * @param formats how to speak to somebody
 * @param templates draws views
 * @param resources style sheets
 * @param tokens tells our forms from other sites'
 */
public record SettingsSupport(
    Viewers viewers,
    FormatsFactory formats,
    Templates templates,
    WebResources resources,
    FormTokens tokens) {}
