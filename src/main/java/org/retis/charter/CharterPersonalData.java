package org.retis.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retis.network.PersonalDataHolder;

/**
 * What the charter room keeps about a member. What proves that somebody acknowledged stays when
 * they are erased, with an id that no longer stands for anybody; how they stand goes.
 */
public final class CharterPersonalData implements PersonalDataHolder {

  private final AcknowledgementStore acknowledgements;
  private final StandingStore standings;

  CharterPersonalData(AcknowledgementStore acknowledgements, StandingStore standings) {
    this.acknowledgements = acknowledgements;
    this.standings = standings;
  }

  @Override
  public Map<String, Object> export(int memberId) {
    List<Map<String, Object>> acknowledged =
        acknowledgements.of(memberId).stream().map(CharterPersonalData::describe).toList();
    return Map.of("acknowledgements", acknowledged);
  }

  private static Map<String, Object> describe(Acknowledgement acknowledgement) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("version", acknowledgement.label());
    data.put("digest", acknowledgement.digest());
    data.put("at", acknowledgement.at().toString());
    data.put("receipt", acknowledgement.receipt());
    data.put("onPaper", acknowledgement.onPaper());
    data.put("paper", acknowledgement.reference());
    return data;
  }

  @Override
  public void erase(int memberId) {
    acknowledgements.erase(memberId);
    standings.forget(memberId);
  }
}
