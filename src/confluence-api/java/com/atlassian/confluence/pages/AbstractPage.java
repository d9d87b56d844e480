package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + ": result of PageManager.getAbstractPage")
public abstract class AbstractPage extends SpaceContentEntityObject {}
