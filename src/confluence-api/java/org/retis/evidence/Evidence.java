package org.retis.evidence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says why we believe that a type or member of Confluence looks as our signature says.
 *
 * <p>A member without this annotation shares its type's evidence. On a package it says why we
 * believe that Confluence exports it to apps: grade A is imported as mandatory, any other as
 * optional, and then only guarded code may need it. The document {@code
 * docs/confluence-evidence.md} is generated from these, and a test compares every reference in the
 * packaged JAR with them.
 */
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PACKAGE,
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.CONSTRUCTOR
})
public @interface Evidence {

  /** How far the evidence carries. */
  Grade grade() default Grade.A;

  /** Where it was seen: repository and commit with file, or the Javadoc page with its version. */
  String value();
}
