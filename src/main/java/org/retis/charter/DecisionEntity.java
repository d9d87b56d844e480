package org.retis.charter;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One row per text that came into force after another. Its unique column makes the database decide
 * which of two decisions was first, on whichever node they are taken.
 */
@Preload
@Table("CHARTER_DECISION")
public interface DecisionEntity extends Entity {

  /** The charter and the sequence of the text that was in force before, as {@code 3:7}. */
  @NotNull
  @Unique
  String getDecisionKey();

  /** The text that came into force. */
  @NotNull
  int getVersionId();

  /** The network. */
  @NotNull
  @Indexed
  int getNetworkId();
}
