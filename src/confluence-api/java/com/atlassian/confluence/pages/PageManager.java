package com.atlassian.confluence.pages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + "; an interface in " + Source.JAVADOC + "10.0.3")
public interface PageManager {

  AbstractPage getAbstractPage(long id);
}
