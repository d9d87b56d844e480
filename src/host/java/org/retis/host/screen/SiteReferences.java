package org.retis.host.screen;

import java.util.Optional;
import org.retis.host.editor.References;
import org.retis.host.site.Site;
import org.retis.host.site.SiteUser;

/** Accounts and spaces that macros refer to. */
final class SiteReferences implements References {

  private final Site site;

  SiteReferences(Site site) {
    this.site = site;
  }

  @Override
  public Optional<String> userKey(String username) {
    return site.users().byName(username).map(SiteUser::key);
  }

  @Override
  public boolean isSpace(String key) {
    return site.spaces().byKey(key).isPresent();
  }
}
