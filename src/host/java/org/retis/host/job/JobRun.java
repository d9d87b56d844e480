package org.retis.host.job;

import java.time.Instant;

/**
 * One run of a job that has ended.
 *
 * @param started when
 * @param millis how long it took
 * @param succeeded whether it went well
 * @param message what it said when it didn't, may be empty
 */
public record JobRun(Instant started, long millis, boolean succeeded, String message) {}
