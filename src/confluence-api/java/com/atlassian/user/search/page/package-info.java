@Evidence(grade = Grade.B, value = Source.JAVADOC + "9.3.2")
package com.atlassian.user.search.page;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;
