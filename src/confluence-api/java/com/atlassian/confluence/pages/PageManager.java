package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + "; an interface in " + Source.JAVADOC + "10.0.3")
public interface PageManager extends ContentEntityManager {

  AbstractPage getAbstractPage(long id);

  @Evidence(grade = Grade.B, value = Source.JAVADOC + "8")
  List<Page> getPages(Space space, boolean currentOnly);

  @Evidence(grade = Grade.C, value = Source.JAVADOC + "5")
  List<BlogPost> getBlogPosts(Space space, boolean currentOnly);
}
