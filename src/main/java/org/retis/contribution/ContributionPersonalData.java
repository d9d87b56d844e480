package org.retis.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.network.PersonalDataHolder;

/**
 * What this room keeps about a member: which contributions are theirs. Erasing lets the account be
 * forgotten, while what was counted stays as that of nobody in particular.
 */
public final class ContributionPersonalData implements PersonalDataHolder {

  private final LineStore lines;
  private final FactStore facts;
  private final LineSync sync;

  ContributionPersonalData(LineStore lines, FactStore facts, LineSync sync) {
    this.lines = lines;
    this.facts = facts;
    this.sync = sync;
  }

  @Override
  public Map<String, Object> export(int memberId) {
    Map<String, Object> data = new LinkedHashMap<>();
    Line line = lines.byMembers(List.of(memberId)).get(memberId);
    if (line != null) {
      data.put("last", line.last().map(Object::toString).orElse(""));
    }
    List<Map<String, Object>> all = new ArrayList<>();
    for (int author : lines.authorsOf(memberId)) {
      facts.ofAuthor(author, some -> some.forEach(fact -> all.add(describe(fact))));
    }
    data.put("contributions", all);
    return data;
  }

  private static Map<String, Object> describe(Counted fact) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("kind", fact.kind().word());
    one.put("at", fact.at().toString());
    one.put("space", fact.spaceKey());
    one.put("pageId", fact.pageId());
    return one;
  }

  @Override
  public void erase(int memberId) {
    sync.forget(memberId);
  }
}
