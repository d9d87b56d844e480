package com.atlassian.sal.api.user;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK)
public interface UserManager {

  UserProfile getUserProfile(String username);
}
