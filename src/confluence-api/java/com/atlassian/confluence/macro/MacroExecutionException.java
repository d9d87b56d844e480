package com.atlassian.confluence.macro;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.ONLYOFFICE + ": both constructors")
public class MacroExecutionException extends Exception {

  private static final long serialVersionUID = 1L;

  public MacroExecutionException(String message) {
    super(message);
  }

  public MacroExecutionException(String message, Throwable cause) {
    super(message, cause);
  }
}
