package org.retis.web;

import org.retis.gateway.CurrentRequest;
import org.retis.gateway.Templates;
import org.retis.gateway.Viewers;
import org.retis.gateway.WebResources;

/**
 * What every macro works with, in one hand, so that a macro's constructor names only its own needs.
 *
 * @param viewers who looks
 * @param texts all texts
 * @param formats how to speak to somebody
 * @param templates draws views
 * @param resources style sheets and scripts
 * @param request the query string
 */
public record MacroSupport(
    Viewers viewers,
    Texts texts,
    FormatsFactory formats,
    Templates templates,
    WebResources resources,
    CurrentRequest request) {}
