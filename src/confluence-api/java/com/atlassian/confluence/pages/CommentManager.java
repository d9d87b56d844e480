package com.atlassian.confluence.pages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.DEMO_APP + ": getComment(long); an interface in " + Source.JAVADOC + "5.1.3")
public interface CommentManager {

  Comment getComment(long id);
}
