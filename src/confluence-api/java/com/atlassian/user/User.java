package com.atlassian.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE + ": through ConfluenceUser")
public interface User {

  String getName();

  String getFullName();

  String getEmail();
}
