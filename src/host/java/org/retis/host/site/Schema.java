package org.retis.host.site;

import java.util.List;

/** Creates the host's tables and brings older ones up to date; each step runs once, in order. */
final class Schema {

  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              "CREATE TABLE HOST_COUNTER (NAME VARCHAR(40) PRIMARY KEY, NEXT_ID BIGINT NOT NULL)",
              "INSERT INTO HOST_COUNTER (NAME, NEXT_ID) VALUES ('content', 65601)",
              "CREATE TABLE HOST_USER (USER_KEY VARCHAR(64) PRIMARY KEY, NAME VARCHAR(255) NOT"
                  + " NULL, NAME_LOWER VARCHAR(255) NOT NULL UNIQUE, FULL_NAME VARCHAR(255) NOT"
                  + " NULL, MAIL VARCHAR(255) NOT NULL, PASSWORD_HASH VARCHAR(255) NOT NULL,"
                  + " IS_ACTIVE BOOLEAN NOT NULL, LANGUAGE VARCHAR(20) NOT NULL, TIME_ZONE"
                  + " VARCHAR(60) NOT NULL, THEME VARCHAR(10) NOT NULL, PICTURE_TYPE VARCHAR(60),"
                  + " PICTURE BYTEA)",
              "CREATE TABLE HOST_GROUP (NAME VARCHAR(255) PRIMARY KEY)",
              "CREATE TABLE HOST_MEMBERSHIP (GROUP_NAME VARCHAR(255) NOT NULL, USER_KEY VARCHAR(64)"
                  + " NOT NULL, PRIMARY KEY (GROUP_NAME, USER_KEY))",
              "CREATE INDEX HOST_MEMBERSHIP_USER ON HOST_MEMBERSHIP (USER_KEY)",
              "CREATE TABLE HOST_SESSION (DIGEST VARCHAR(64) PRIMARY KEY, USER_KEY VARCHAR(64),"
                  + " TOKEN VARCHAR(64) NOT NULL, LAST_SEEN BIGINT NOT NULL)",
              "CREATE TABLE HOST_SETTING (NAME VARCHAR(400) PRIMARY KEY, CONTENT TEXT NOT NULL)"),
          List.of(
              "CREATE TABLE HOST_SPACE (ID BIGINT PRIMARY KEY, SPACE_KEY VARCHAR(255) NOT NULL,"
                  + " KEY_LOWER VARCHAR(255) NOT NULL UNIQUE, NAME VARCHAR(255) NOT NULL,"
                  + " DESCRIPTION TEXT NOT NULL, HOME_ID BIGINT, CREATED BIGINT NOT NULL, CREATOR"
                  + " VARCHAR(64))",
              "CREATE TABLE HOST_SPACE_RIGHT (SPACE_ID BIGINT NOT NULL, SUBJECT_KIND VARCHAR(10)"
                  + " NOT NULL, SUBJECT VARCHAR(255) NOT NULL, ALLOWED VARCHAR(10) NOT NULL,"
                  + " PRIMARY KEY (SPACE_ID, SUBJECT_KIND, SUBJECT, ALLOWED))",
              "CREATE TABLE HOST_CONTENT (ID BIGINT PRIMARY KEY, KIND VARCHAR(10) NOT NULL,"
                  + " SPACE_ID BIGINT NOT NULL, PARENT_ID BIGINT, RANKED INT NOT NULL, TITLE"
                  + " VARCHAR(255) NOT NULL, UNIQUE_TITLE VARCHAR(400) UNIQUE, STATUS VARCHAR(10)"
                  + " NOT NULL, VERSION_NUMBER INT NOT NULL, CREATED BIGINT NOT NULL, CREATOR"
                  + " VARCHAR(64), MODIFIED BIGINT NOT NULL, MODIFIER VARCHAR(64))",
              "CREATE INDEX HOST_CONTENT_TREE ON HOST_CONTENT (SPACE_ID, PARENT_ID)",
              "CREATE INDEX HOST_CONTENT_RECENT ON HOST_CONTENT (STATUS, MODIFIED)",
              "CREATE TABLE HOST_VERSION (ID BIGINT PRIMARY KEY, CONTENT_ID BIGINT NOT NULL,"
                  + " VERSION_NUMBER INT NOT NULL, TITLE VARCHAR(255) NOT NULL, BODY TEXT NOT NULL,"
                  + " AUTHOR VARCHAR(64), SAVED BIGINT NOT NULL, MESSAGE VARCHAR(1000) NOT NULL,"
                  + " IS_MINOR BOOLEAN NOT NULL, UNIQUE (CONTENT_ID, VERSION_NUMBER))",
              "CREATE TABLE HOST_LABEL (CONTENT_ID BIGINT NOT NULL, NAME VARCHAR(255) NOT NULL,"
                  + " PRIMARY KEY (CONTENT_ID, NAME))",
              "CREATE INDEX HOST_LABEL_NAME ON HOST_LABEL (NAME)",
              "CREATE TABLE HOST_RESTRICTION (CONTENT_ID BIGINT NOT NULL, FORBIDDEN VARCHAR(10) NOT"
                  + " NULL, SUBJECT_KIND VARCHAR(10) NOT NULL, SUBJECT VARCHAR(255) NOT NULL,"
                  + " PRIMARY KEY (CONTENT_ID, FORBIDDEN, SUBJECT_KIND, SUBJECT))"));

  private final Sql sql;

  Schema(Sql sql) {
    this.sql = sql;
  }

  /** Runs the steps that this database hasn't seen. */
  void bringUpToDate() {
    sql.update(
        "CREATE TABLE IF NOT EXISTS HOST_SCHEMA (STEP INT PRIMARY KEY, DONE_AT BIGINT NOT NULL)");
    int done = (int) sql.number("SELECT COALESCE(MAX(STEP), 0) FROM HOST_SCHEMA");
    for (int step = done + 1; step <= STEPS.size(); step++) {
      run(step, STEPS.get(step - 1));
    }
  }

  private void run(int step, List<String> statements) {
    sql.inTransaction(
        () -> {
          statements.forEach(sql::update);
          sql.update(
              "INSERT INTO HOST_SCHEMA (STEP, DONE_AT) VALUES (?, ?)",
              step,
              System.currentTimeMillis());
        });
  }
}
