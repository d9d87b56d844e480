package com.atlassian.confluence.labels;

import org.retis.evidence.Evidence;
import org.retis.evidence.Source;

@Evidence(Source.JAVADOC + "10.0.3")
public interface Labelable {}
