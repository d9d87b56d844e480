package org.retis.web;

import org.retis.gateway.Viewers;

/**
 * What every REST resource works with.
 *
 * @param viewers who asks
 * @param texts all texts
 * @param formats how to speak to somebody
 */
public record RestSupport(Viewers viewers, Texts texts, FormatsFactory formats) {}
