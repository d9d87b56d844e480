package org.retis.network;

import java.util.List;

/** The parts of {@code retis-network}, by the words that its setting takes. */
final class BriefPart {

  static final String PURPOSE = "purpose";
  static final String OBJECTIVES = "objectives";
  static final String VALUES = "values";
  static final String PRINCIPLES = "principles";
  static final String TERRITORY = "territory";
  static final String NETWORKS = "networks";
  static final String FACTS = "facts";

  static final List<String> ALL =
      List.of(PURPOSE, OBJECTIVES, VALUES, PRINCIPLES, TERRITORY, NETWORKS, FACTS);

  private BriefPart() {}
}
