package com.atlassian.confluence.languages;

import java.util.Locale;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK
        + ": getSiteDefaultLocale; also "
        + Source.ONLYOFFICE
        + ", "
        + Source.BOOTSTRAPI
        + "; an interface in "
        + Source.JAVADOC
        + "5.7.3")
public interface LocaleManager {

  Locale getSiteDefaultLocale();
}
