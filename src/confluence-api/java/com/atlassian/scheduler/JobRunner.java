package com.atlassian.scheduler;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    grade = Grade.B,
    value = "Javadoc of atlassian-scheduler 2.0.0; " + Source.JAVADOC + "7.2.0")
public interface JobRunner {

  JobRunnerResponse runJob(JobRunnerRequest request);
}
