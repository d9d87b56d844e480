package com.atlassian.util.profiling;

/**
 * Stands in for Atlassian's class of this name, which Active Objects 4 and later call without
 * declaring it. Measures nothing.
 */
public final class Metrics {

  private Metrics() {}

  /** Starts the description of a metric. */
  public static Builder metric(String name) {
    return new Builder();
  }

  /** Takes what describes a metric, and forgets it. */
  public static final class Builder {

    private Builder() {}

    /** Adds a tag. */
    public Builder tag(String key, String value) {
      return this;
    }

    /** Asks for the metric to be sent to analytics. */
    public Builder withAnalytics() {
      return this;
    }

    /** Says which plugin the time is spent for. */
    public Builder invokerPluginKey(String pluginKey) {
      return this;
    }

    /** Starts a timer that ends when it is closed. */
    public Ticker startTimer() {
      return () -> {};
    }
  }
}
