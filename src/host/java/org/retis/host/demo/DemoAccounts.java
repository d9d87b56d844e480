package org.retis.host.demo;

import org.retis.host.site.Groups;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** Makes accounts whose password is their log-in name. */
public final class DemoAccounts {

  private final Site site;

  /**
   * @param site the wiki
   */
  public DemoAccounts(Site site) {
    this.site = site;
  }

  /** Makes the administrator and the one who belongs to nothing, unless they are there. */
  public void makeStandard() {
    SiteUser admin = make("admin", "Alex Dubreuil", "admin@example.org");
    site.groups().add(Groups.ADMINISTRATORS, admin);
    make("coordinator", "Nadia Ferrand", "nadia.ferrand@example.org");
    make("member", "Karim Ouali", "karim.ouali@example.org");
    make("outsider", "Odile Marchand", "odile.marchand@example.org");
  }

  /**
   * Makes a licensed account, or finds it and gives it this name and address.
   *
   * @return the account
   */
  public SiteUser make(String username, String fullName, String mail) {
    SiteUser user = site.users().byName(username).orElse(null);
    if (user == null) {
      user = site.users().create(username, fullName, mail, username);
    } else if (!user.fullName().equals(fullName)) {
      user = site.users().edit(user.key(), username, fullName, mail, true);
    }
    site.groups().add(Groups.USERS, user);
    return user;
  }

  /**
   * The user key of an account.
   *
   * @throws IllegalStateException when there is no such account
   */
  public String key(String username) {
    return site.users()
        .byName(username)
        .map(SiteUser::key)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
