package com.atlassian.confluence.persistence;

import org.retis.evidence.Evidence;
import org.retis.evidence.Grade;
import org.retis.evidence.Source;

@Evidence(
    Source.SLACK
        + ": DefaultSpacesWithAdminPermissionProvider; an interface in "
        + Source.JAVADOC
        + "10.1.0")
public interface JpaQueryFactory {

  @Evidence(
      grade = Grade.B,
      value =
          Source.JAVADOC
              + "10.1.0 (EntityManagerQueryFactory), where the result is a"
              + " jakarta.persistence.TypedQuery: of it we call setParameter, setMaxResults and"
              + " getResultList")
  <T> Object createQuery(String query, Class<T> type);
}
