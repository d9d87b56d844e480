package com.atlassian.sal.api.transaction;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": execute with a lambda, around what runs off the request")
public interface TransactionTemplate {
  <T> T execute(TransactionCallback<T> work);
}
