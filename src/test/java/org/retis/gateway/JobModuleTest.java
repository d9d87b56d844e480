package org.retis.gateway;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.scheduler.JobRunner;
import java.util.Set;
import org.junit.Test;

public class JobModuleTest {

  private final CountingJob job = new CountingJob();

  @Test
  public void runsAsConfluencesJobRunner() {
    JobRunner runner = (JobRunner) JobModule.runner(job);

    Object response = runner.runJob(null);

    assertEquals(1, job.runs);
    assertEquals("success", String.valueOf(response));
  }

  @Test
  public void answersAFailure() {
    job.failure = new IllegalStateException("on purpose");

    Object response = ((JobRunner) JobModule.runner(job)).runJob(null);

    assertTrue(String.valueOf(response), String.valueOf(response).contains("on purpose"));
  }

  @Test
  public void answersNothingWhereTheResponseIsUnknown() {
    Object runner = JobModule.runner(job, OtherRunner.class.getName());

    assertNull(((OtherRunner) runner).runJob("a request"));
    assertEquals(1, job.runs);
  }

  @Test
  public void isTheJobItselfWhereTheSchedulerIsUnknown() {
    assertSame(job, JobModule.runner(job, "com.atlassian.scheduler.NoSuchRunner"));
    assertSame(job, JobModule.runner(job, "java.lang.String"));
  }

  @Test
  public void behavesAsAnObject() {
    Object runner = JobModule.runner(job);

    assertTrue(Set.of(runner).contains(runner));
    assertNotEquals(runner, JobModule.runner(job));
    assertEquals("CountingJob", runner.toString());
  }

  /** A scheduler of another shape. */
  public interface OtherRunner {
    Runnable runJob(String request);
  }

  private static final class CountingJob extends JobModule {
    private int runs;
    private RuntimeException failure;

    @Override
    protected void run() {
      runs++;
      if (failure != null) {
        throw failure;
      }
    }
  }
}
