package com.atlassian.sal.api.user;

import java.net.URI;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": getUserKey")
public interface UserProfile {

  UserKey getUserKey();

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8.0 (Confluence's implementation)")
  URI getProfilePictureUri();

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8.0 (Confluence's implementation)")
  URI getProfilePageUri();
}
