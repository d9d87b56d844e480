package com.atlassian.confluence.event.events.content.page;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.C, value = Source.JAVADOC + "6.6.0 (types.Copied)")
public abstract class PageCopyEvent extends PageEvent {}
