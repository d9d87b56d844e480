package org.retis.contribution;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Stands for an account, so that the account can be forgotten while what was counted stays. */
@Preload
@Table("CONTRIB_AUTHOR")
public interface AuthorEntity extends Entity {

  /** The account's user key; something that no account has once it is forgotten. */
  @NotNull
  @Unique
  @StringLength(StringLength.MAX_LENGTH)
  String getUserKey();

  /** Sets the account. */
  void setUserKey(String userKey);
}
