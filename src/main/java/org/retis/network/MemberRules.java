package org.retis.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retis.gateway.Account;
import org.retis.gateway.Accounts;
import org.retis.web.UserMistake;

/** What a person on a roster must be like. */
final class MemberRules {

  private static final int PART = 100;
  private static final int WHOLE = 200;
  private static final int COLUMN = 255;

  private final Accounts accounts;
  private final OrganisationStore organisations;
  private final Clock clock;

  MemberRules(Accounts accounts, OrganisationStore organisations, Clock clock) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A checked person whose organisation may still have to be added. */
  record Checked(MemberValues values, String organisation) {}

  /**
   * Checks what was typed, without writing anything.
   *
   * @param before what is kept of the person so far, or null for somebody new
   */
  Checked check(MemberDraft draft, @Nullable MemberValues before) {
    Account account = account(draft.username());
    String sortAs = Input.line("sortAs", draft.sortAs(), WHOLE);
    PersonName name = account == null ? typedName(draft, sortAs) : name(account, sortAs);
    LocalDate joined = Input.day("joinedOn", draft.joinedOn());
    LocalDate left = Input.day("leftOn", draft.leftOn());
    Input.inOrder("leftOn", joined, left);
    MemberValues values =
        new MemberValues(
            account == null ? null : account.userKey(),
            name,
            mail(account, Input.mail("email", draft.email())),
            null,
            Input.line("territory", draft.territory(), Input.NAME),
            before == null && joined == null && left == null ? LocalDate.now(clock) : joined,
            left,
            before == null ? null : before.groupId());
    return new Checked(values, Input.line("organisation", draft.organisation(), Input.NAME));
  }

  /** The values with their organisation, which is added when new. Not inside a transaction. */
  MemberValues complete(int networkId, Checked checked) {
    String name = checked.organisation();
    Integer id = name.isEmpty() ? null : (Integer) organisations.named(networkId, name).id();
    return withOrganisation(checked.values(), id);
  }

  /** Somebody whom a group brings today. */
  MemberValues brought(Account account, int groupId) {
    PersonName name = name(account, "");
    LocalDate today = LocalDate.now(clock);
    String mail = mail(account, "");
    return new MemberValues(account.userKey(), name, mail, null, "", today, null, groupId);
  }

  /** The same person with the account's name and mail as they are now. */
  MemberValues refreshed(MemberValues before, Account account) {
    return new MemberValues(
        before.userKey(),
        name(account, before.name().sortAs()),
        mail(account, before.email()),
        before.organisationId(),
        before.territory(),
        before.joinedOn(),
        before.leftOn(),
        before.groupId());
  }

  /** The same person without an account. */
  static MemberValues unlinked(MemberValues before) {
    return new MemberValues(
        null,
        before.name().inParts(),
        before.email(),
        before.organisationId(),
        before.territory(),
        before.joinedOn(),
        before.leftOn(),
        null);
  }

  private static MemberValues withOrganisation(MemberValues values, @Nullable Integer id) {
    return new MemberValues(
        values.userKey(),
        values.name(),
        values.email(),
        id,
        values.territory(),
        values.joinedOn(),
        values.leftOn(),
        values.groupId());
  }

  private @Nullable Account account(@Nullable String typed) {
    String username = Input.line("username", typed, COLUMN);
    if (username.isEmpty()) {
      return null;
    }
    Optional<Account> account = accounts.byUsername(username);
    return account.orElseThrow(
        () -> new UserMistake("retis.network.mistake.account.unknown", "username", username));
  }

  private static PersonName typedName(MemberDraft draft, String sortAs) {
    String given = Input.line("givenName", draft.givenName(), PART);
    String family = Input.line("familyName", draft.familyName(), PART);
    if (given.isEmpty() && family.isEmpty()) {
      throw new UserMistake("retis.network.mistake.name", "familyName");
    }
    return PersonName.of(given, family, sortAs);
  }

  private static PersonName name(Account account, String sortAs) {
    String full = account.fullName().isBlank() ? account.username() : account.fullName().strip();
    return PersonName.ofAccount(full.substring(0, Math.min(full.length(), COLUMN)), sortAs);
  }

  private static String mail(@Nullable Account account, String otherwise) {
    String known = account == null ? "" : Objects.requireNonNullElse(account.email(), "");
    return known.isEmpty() || known.length() > COLUMN ? otherwise : known;
  }
}
