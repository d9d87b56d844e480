package com.atlassian.confluence.pages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.DEMO_APP + ": getComment(long)")
public interface CommentManager {

  Comment getComment(long id);
}
