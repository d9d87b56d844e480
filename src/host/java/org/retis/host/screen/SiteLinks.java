package org.retis.host.screen;

import java.util.Optional;
import org.retis.host.render.WikiLinks;
import org.retis.host.site.Site;

/** Where the links in pages lead. */
public final class SiteLinks implements WikiLinks {

  private final Site site;
  private final String contextPath;

  /** Links into a wiki that runs under this path. */
  public SiteLinks(Site site, String contextPath) {
    this.site = site;
    this.contextPath = contextPath;
  }

  @Override
  public Optional<Target> page(String spaceKey, String title) {
    return site.pages()
        .byTitle(spaceKey, title)
        .map(page -> new Target(contextPath + PageUrls.view(page), page.title()));
  }

  @Override
  public Optional<Target> attachment(long pageId, String fileName) {
    return site.attachments()
        .byName(pageId, fileName)
        .map(file -> new Target(contextPath + PageUrls.download(file), file.name()));
  }

  @Override
  public Optional<Target> space(String spaceKey) {
    return site.spaces()
        .byKey(spaceKey)
        .map(space -> new Target(contextPath + PageUrls.space(space), space.name()));
  }

  @Override
  public Optional<Person> person(String keyOrName) {
    return site.users()
        .byKey(keyOrName)
        .or(() -> site.users().byName(keyOrName))
        .map(
            user ->
                new Person(People.profile(contextPath, user.name()), user.fullName(), user.name()));
  }
}
