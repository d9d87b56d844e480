package com.atlassian.confluence.like;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(grade = Grade.B, value = Source.JAVADOC + "9.4.0")
public interface LikeManager {
  List<Like> getLikes(ContentEntityObject content);
}
