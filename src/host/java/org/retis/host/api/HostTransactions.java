package org.retis.host.api;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.retis.host.ao.TransactionalDataSource;

/** Runs plugins' work in the transaction that Active Objects uses too. */
public final class HostTransactions implements TransactionTemplate {

  private final TransactionalDataSource transactions;

  /** Transactions on this database. */
  public HostTransactions(TransactionalDataSource transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T execute(TransactionCallback<T> work) {
    return transactions.inTransaction(work::doInTransaction);
  }
}
