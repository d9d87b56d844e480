package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK + "; an interface with these parents in " + Source.JAVADOC + "10.0.3, 10.1.2")
public interface UserAccessor {

  @Evidence(Source.SLACK + "; " + Source.JAVADOC + "10.1.2 (ConfluenceUserResolver)")
  ConfluenceUser getExistingUserByKey(UserKey key);

  @Evidence(Source.SLACK + "; " + Source.JAVADOC + "10.1.2 (ConfluenceUserResolver)")
  ConfluenceUser getUserByName(String username);

  @Evidence(Source.SLACK + " and " + Source.MCP)
  List<String> getGroupNamesForUserName(String username);
}
