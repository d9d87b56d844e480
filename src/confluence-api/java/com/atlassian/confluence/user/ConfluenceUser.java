package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public interface ConfluenceUser extends User {

  UserKey getKey();
}
