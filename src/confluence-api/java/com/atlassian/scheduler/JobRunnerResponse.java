package com.atlassian.scheduler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;

@Evidence(grade = Grade.B, value = "Javadoc of atlassian-scheduler 2.0.0")
public class JobRunnerResponse {

  private final String failure;

  private JobRunnerResponse(String failure) {
    this.failure = failure;
  }

  public static JobRunnerResponse success() {
    return new JobRunnerResponse("");
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(message);
  }

  @Override
  public String toString() {
    return failure.isEmpty() ? "success" : "failed: " + failure;
  }
}
