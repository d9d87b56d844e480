package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ", " + Source.ONLYOFFICE + " and " + Source.DEMO_APP)
public interface PermissionManager {

  boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

  @Evidence(Source.ONLYOFFICE + ": third argument Page.class")
  @SuppressWarnings("rawtypes")
  boolean hasCreatePermission(ConfluenceUser user, Object container, Class typeToCreate);

  @Evidence(Source.MCP)
  boolean isConfluenceAdministrator(ConfluenceUser user);
}
