package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.search.page.Pager;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK
        + "; an interface in "
        + Source.JAVADOC
        + "10.0.3, 10.1.2, with the parents of its members")
public interface UserAccessor {

  @Evidence(Source.SLACK + "; " + Source.JAVADOC + "10.1.2 (ConfluenceUserResolver)")
  ConfluenceUser getExistingUserByKey(UserKey key);

  @Evidence(Source.SLACK + "; " + Source.JAVADOC + "10.1.2 (ConfluenceUserResolver)")
  ConfluenceUser getUserByName(String username);

  @Evidence(Source.SLACK + " and " + Source.MCP)
  List<String> getGroupNamesForUserName(String username);

  @Evidence(
      grade = Grade.B,
      value =
          Source.ONLYOFFICE + ", " + Source.DEMO_APP + ", but the kind of its result isn't seen")
  UserPreferences getUserPreferences(ConfluenceUser user);

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8 (GroupResolver)")
  Group getGroup(String name);

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "9.3.2 (GroupMembershipAccessor)")
  Pager<String> getMemberNames(Group group);

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8")
  boolean isDeactivated(String username);
}
