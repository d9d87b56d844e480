@Evidence(grade = Grade.B, value = Source.BOOTSTRAPI + ", which imports it as optional")
package com.atlassian.beehive;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
