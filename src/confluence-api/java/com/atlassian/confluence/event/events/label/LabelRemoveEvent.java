package com.atlassian.confluence.event.events.label;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.JAVADOC + "10.0.3")
public class LabelRemoveEvent extends LabelEvent {}
