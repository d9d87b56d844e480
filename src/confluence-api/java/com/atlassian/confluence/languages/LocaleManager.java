package com.atlassian.confluence.languages;

import java.util.Locale;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK + ": getSiteDefaultLocale; also " + Source.ONLYOFFICE + ", " + Source.BOOTSTRAPI)
public interface LocaleManager {

  Locale getSiteDefaultLocale();
}
