package org.retis.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One saved state of a content.
 *
 * @param number from 1
 * @param authorKey the user key of who saved it, or null for an anonymous visitor
 * @param saved when
 */
public record ContentVersion(int number, @Nullable String authorKey, Instant saved) {}
