package org.retis.host.site;

/**
 * Hands out ids of spaces, pages and versions. Ids come in blocks from a counter in the database,
 * so that several nodes never give the same one; a block is lost when a node dies. A block is taken
 * in a transaction of its own: were it undone with the caller's, the same ids would be given twice.
 */
final class Ids {

  private static final int BLOCK = 500;

  private final Sql sql;
  private long next;
  private long end;

  Ids(Sql sql) {
    this.sql = sql;
  }

  synchronized long next() {
    if (next == end) {
      end = takeBlock();
      next = end - BLOCK;
    }
    return next++;
  }

  private long takeBlock() {
    return sql.inOwnTransaction(
        () -> {
          sql.update("UPDATE HOST_COUNTER SET NEXT_ID = NEXT_ID + ? WHERE NAME = 'content'", BLOCK);
          return sql.number("SELECT NEXT_ID FROM HOST_COUNTER WHERE NAME = 'content'");
        });
  }
}
