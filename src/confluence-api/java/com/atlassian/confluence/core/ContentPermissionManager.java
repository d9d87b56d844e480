package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK
        + "; an interface in "
        + Source.JAVADOC
        + "8.8.0, which says that inherited permissions are among the answer")
public interface ContentPermissionManager {
  List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);
}
