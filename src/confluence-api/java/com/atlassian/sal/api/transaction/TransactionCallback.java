package com.atlassian.sal.api.transaction;

import org.retis.evidence.Evidence;

@Evidence(
    "atlassian-labs/atlassian-slack-integration-server@94c50dc (Confluence API 10.0.1), used as a"
        + " lambda for TransactionTemplate.execute")
public interface TransactionCallback<T> {
  T doInTransaction();
}
