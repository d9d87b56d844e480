package org.retis.host.sample;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** A job of the sample plugin. */
public class NotesJob implements JobRunner {

  private final Notes notes;

  public NotesJob(Notes notes) {
    this.notes = notes;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    notes.add("from the job");
    return JobRunnerResponse.success();
  }
}
