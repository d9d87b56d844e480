package com.atlassian.confluence.pages;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.SLACK)
public class BlogPost extends AbstractPage {}
