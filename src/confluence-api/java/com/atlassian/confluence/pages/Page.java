package com.atlassian.confluence.pages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK + " and " + Source.ONLYOFFICE)
public class Page extends AbstractPage {}
