package org.retis.contribution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Translates between rows and contributions. */
final class FactRows {

  static final String COLUMNS =
      "ID, UNIQUE_KEY, KIND, CONTENT_ID, PAGE_ID, SPACE_KEY, RESTRICTED, AUTHOR_ID, HAPPENED_AT";

  private FactRows() {}

  static Counted counted(FactEntity row) {
    return new Counted(
        row.getID(),
        row.getUniqueKey(),
        Kind.ofCode(row.getKind()),
        row.getContentId(),
        row.getPageId(),
        row.getSpaceKey(),
        row.isRestricted(),
        row.getAuthorId(),
        Instant.ofEpochMilli(row.getHappenedAt()));
  }

  static Map<String, Object> row(Counted fact) {
    Map<String, Object> row = new HashMap<>();
    row.put("UNIQUE_KEY", fact.key());
    row.put("KIND", fact.kind().code());
    row.put("CONTENT_ID", fact.contentId());
    row.put("PAGE_ID", fact.pageId());
    row.put("SPACE_KEY", fact.spaceKey());
    row.put("RESTRICTED", fact.restricted());
    row.put("AUTHOR_ID", fact.authorId());
    row.put("HAPPENED_AT", fact.at().toEpochMilli());
    row.put("QUARTER_INDEX", Grain.QUARTER.bucket(fact.at()));
    return row;
  }
}
