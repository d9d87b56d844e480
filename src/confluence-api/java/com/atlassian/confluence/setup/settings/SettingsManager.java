package com.atlassian.confluence.setup.settings;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK + " and " + Source.ONLYOFFICE + "; an interface in " + Source.JAVADOC + "5.0.3")
public interface SettingsManager {

  Settings getGlobalSettings();
}
