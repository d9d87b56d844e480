package com.atlassian.confluence.event.events.content.attachment;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.C, value = Source.JAVADOC + "8")
public abstract class AttachmentTrashedEvent extends AttachmentEvent {}
