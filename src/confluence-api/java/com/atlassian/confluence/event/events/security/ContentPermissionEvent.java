package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.event.events.content.ContentEvent;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.C, value = Source.JAVADOC + "5.7.4; named in 6.6.0")
public abstract class ContentPermissionEvent extends ContentEvent {}
