package org.retis.host.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.stream.IntStream;

/**
 * The bytes of files, in the database so that every node has them, cut into pieces so that no file
 * stands whole in memory.
 */
final class FilePieces {

  private static final int PIECE = 256 * 1024;

  /** Confluence's usual limit is 100 MB. */
  private static final long LIMIT = 100L << 20;

  private final Sql sql;
  private final long limit;

  FilePieces(Sql sql) {
    this(sql, LIMIT);
  }

  FilePieces(Sql sql, long limit) {
    this.sql = sql;
    this.limit = limit;
  }

  /**
   * Stores a file.
   *
   * @return its size
   * @throws RefusedException when it is too large; nothing is kept then
   */
  long write(long fileId, InputStream bytes) {
    long size = 0;
    int number = 0;
    try {
      for (byte[] piece = bytes.readNBytes(PIECE);
          piece.length > 0;
          piece = bytes.readNBytes(PIECE)) {
        size += piece.length;
        if (size > limit) {
          throw new RefusedException("attachment.size", limit >> 20);
        }
        sql.update(
            "INSERT INTO HOST_FILE_PIECE (FILE_ID, PIECE, BYTES) VALUES (?, ?, ?)",
            fileId,
            number++,
            piece);
      }
      return size;
    } catch (IOException e) {
      remove(fileId);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      remove(fileId);
      throw e;
    }
  }

  /** Copies a file under another number. */
  void copy(long fromId, long toId) {
    sql.update(
        "INSERT INTO HOST_FILE_PIECE (FILE_ID, PIECE, BYTES) SELECT ?, PIECE, BYTES FROM"
            + " HOST_FILE_PIECE WHERE FILE_ID = ?",
        toId,
        fromId);
  }

  void remove(long fileId) {
    sql.update("DELETE FROM HOST_FILE_PIECE WHERE FILE_ID = ?", fileId);
  }

  /** Reads a file piece by piece. */
  @SuppressWarnings("JdkObsolete") // what a stream of streams is made of
  InputStream open(long fileId) {
    long pieces = sql.number("SELECT COUNT(*) FROM HOST_FILE_PIECE WHERE FILE_ID = ?", fileId);
    var numbers = IntStream.range(0, (int) pieces).iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return numbers.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(piece(fileId, numbers.nextInt()));
          }
        });
  }

  private byte[] piece(long fileId, int number) {
    return sql.first(
            "SELECT BYTES FROM HOST_FILE_PIECE WHERE FILE_ID = ? AND PIECE = ?",
            row -> row.getBytes(1),
            fileId,
            number)
        .orElse(new byte[0]);
  }
}
