package org.retis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.network.Circle;

/**
 * One person in the directory of one network.
 *
 * <p>An entry that was {@linkplain #seenBy narrowed} for somebody holds nothing that they may not
 * see: texts are empty, days and moments unknown.
 *
 * @param memberId the member, by the roster's id
 * @param networkId the network
 * @param present false once the person left the network
 * @param userKey the Confluence account, or null
 * @param name the name to show
 * @param organisationId the organisation, or null
 * @param organisation its name, or empty
 * @param territory where the person works, or empty
 * @param joinedOn the day of joining, or null where unknown
 * @param function what the person does, in their own words, or empty
 * @param phone a telephone number as typed, or empty
 * @param email the mail address to show, or empty
 * @param profiles names on social networks, as typed, or empty
 * @param topics what the person knows about, as typed, without doubles
 * @param photo whether the person agreed that their picture is shown
 * @param confirmedAt when the person or a coordinator last said that all this is right, or null
 * @param revision counts the edits, so that two people don't overwrite each other
 */
public record Entry(
    int memberId,
    int networkId,
    boolean present,
    @Nullable String userKey,
    String name,
    @Nullable Integer organisationId,
    String organisation,
    String territory,
    @Nullable LocalDate joinedOn,
    String function,
    String phone,
    String email,
    String profiles,
    List<String> topics,
    boolean photo,
    @Nullable Instant confirmedAt,
    int revision) {

  public Entry {
    topics = List.copyOf(topics);
  }

  /** When it was last confirmed, empty where never. */
  public Optional<Instant> confirmed() {
    return Optional.ofNullable(confirmedAt);
  }

  /** The day of joining, empty where unknown. */
  public Optional<LocalDate> joined() {
    return Optional.ofNullable(joinedOn);
  }

  /** Whether the person has a Confluence account. */
  public boolean hasAccount() {
    return userKey != null;
  }

  /**
   * The entry with nothing in it that this circle may not see. The account's key stays, because
   * profile pictures need it; it is never shown.
   */
  public Entry seenBy(Circle circle) {
    return new Entry(
        memberId,
        networkId,
        present,
        userKey,
        name,
        visible(Field.ORGANISATION, circle, organisationId, null),
        visible(Field.ORGANISATION, circle, organisation, ""),
        visible(Field.TERRITORY, circle, territory, ""),
        visible(Field.JOINED, circle, joinedOn, null),
        visible(Field.FUNCTION, circle, function, ""),
        visible(Field.PHONE, circle, phone, ""),
        visible(Field.EMAIL, circle, email, ""),
        visible(Field.PROFILES, circle, profiles, ""),
        visible(Field.TOPICS, circle, topics, List.of()),
        photo && Field.PHOTO.isVisibleTo(circle),
        visible(Field.CONFIRMED, circle, confirmedAt, null),
        revision);
  }

  @SuppressWarnings("NullAway") // null in, null out: the caller's component says whether it may be
  private static <T> T visible(Field field, Circle circle, @Nullable T value, @Nullable T hidden) {
    return field.isVisibleTo(circle) ? value : hidden;
  }
}
