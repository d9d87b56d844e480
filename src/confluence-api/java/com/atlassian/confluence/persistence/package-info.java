@Evidence(grade = Grade.B, value = Source.SLACK + ", which imports it as optional")
package com.atlassian.confluence.persistence;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
