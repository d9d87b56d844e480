package com.atlassian.util.profiling;

/** Stands in for Atlassian's interface of this name: a timer that runs until it is closed. */
public interface Ticker extends AutoCloseable {

  @Override
  void close();
}
