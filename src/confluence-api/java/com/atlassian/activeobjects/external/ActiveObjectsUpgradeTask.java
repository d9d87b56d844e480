package com.atlassian.activeobjects.external;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": MutedChannelIdUpgradeTask001")
public interface ActiveObjectsUpgradeTask {

  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
