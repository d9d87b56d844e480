package org.retis.gateway;

import java.util.List;

/**
 * Finds the macros in the storage format of a page, without rendering anything.
 *
 * <p>Storage format as Atlassian's page "Confluence Storage Format" describes it: XML with the
 * prefixes {@code ac} and {@code ri}, character data, and HTML's named entities. Reading never
 * fails: after a mistake it goes on with what it recognises, and what doesn't end, ends with the
 * text. So a broken or cut-off body gives the macros that can be made out in it, perhaps none.
 */
public final class StorageMacros {

  private final StorageEntities entities = new StorageEntities();

  public StorageMacros() {}

  /**
   * All macros, in the order in which they begin, those inside other macros included (up to 30
   * levels deep).
   *
   * @param storage the storage format, of any length
   */
  public List<StorageMacro> in(String storage) {
    return read(storage).macros();
  }

  /**
   * What a reader would read of it, as plain text: spaces folded, without the settings of macros.
   *
   * @param storage the storage format, of any length
   */
  public String text(String storage) {
    return read(storage).text();
  }

  private StorageReading read(String storage) {
    StorageReading reading = new StorageReading(storage);
    new StorageScanner(entities, storage, reading).scan();
    reading.finish();
    return reading;
  }
}
