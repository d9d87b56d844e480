package org.retis.directory;

import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One row per member and topic, with everything that narrows an entry: counting topics over a
 * filtered directory takes one grouped query, which Active Objects can't make with a join.
 */
@Preload
@Table("DIR_TOPIC")
@Indexes(
    @Index(
        name = "byTopic",
        methodNames = {"getNetworkId", "isPresent", "getTopicKey"}))
public interface TopicEntity extends Searchable {

  /** The member. */
  @Indexed
  int getMemberId();

  /** Sets the member. */
  void setMemberId(int memberId);

  /** The topic, folded. */
  @Nullable String getTopicKey();

  /** Sets the topic. */
  void setTopicKey(@Nullable String key);

  /** The topic as typed. */
  @Nullable String getTopicLabel();

  /** Sets the topic as typed. */
  void setTopicLabel(@Nullable String label);
}
