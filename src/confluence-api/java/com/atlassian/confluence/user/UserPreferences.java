package com.atlassian.confluence.user;

import com.atlassian.confluence.core.TimeZone;
import java.util.Locale;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    grade = Grade.B,
    value =
        Source.ONLYOFFICE + ", " + Source.DEMO_APP + ", but whether class or interface isn't seen")
public interface UserPreferences {

  Locale getLocale();

  TimeZone getTimeZone();
}
