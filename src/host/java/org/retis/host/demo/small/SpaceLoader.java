package org.retis.host.demo.small;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.retis.host.demo.DemoDays;
import org.retis.host.demo.DemoResources;
import org.retis.host.demo.DemoText;
import org.retis.host.demo.small.SpaceFile.Earlier;
import org.retis.host.demo.small.SpaceFile.PageSpec;
import org.retis.host.demo.small.SpaceFile.SpaceSpec;
import org.retis.host.site.PageImport.ImportedPage;
import org.retis.host.site.PageImport.ImportedVersion;
import org.retis.host.site.Pages;
import org.retis.host.site.Restrictions;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SiteSpace;
import org.retis.host.site.SpaceRight;
import org.retis.host.site.Spaces;
import org.retis.host.site.Subject;

/** Makes spaces and pages out of {@code pages.json} and the texts beside it. */
final class SpaceLoader {

  private static final String ANONYMOUS = "anonymous";

  private final Site site;
  private final DemoResources resources;
  private final DemoDays days;
  private final DemoText text;
  private List<PageSpec> minutes = List.of();

  SpaceLoader(Site site, DemoResources resources, DemoDays days) {
    this.site = site;
    this.resources = resources;
    this.days = days;
    this.text = new DemoText(days, this::userKey);
  }

  /**
   * Makes all of it.
   *
   * @return the pages of the network's own space by the titles that the file gives them
   */
  Map<String, Long> load(String network) throws IOException {
    Map<String, Long> wanted = new HashMap<>();
    SpaceFile file = resources.json("pages.json", SpaceFile.class);
    for (SpaceSpec spec : file.spaces()) {
      SiteSpace space = create(spec);
      List<PageSpec> pages =
          file.pages().stream().filter(p -> p.space().equals(spec.key())).toList();
      Map<String, Long> ids = site.pageImport().run(space, imported(pages));
      for (PageSpec page : pages) {
        finish(ids.get(page.title()), page);
      }
      finish(space.homeId(), spec.home());
      if (spec.key().equals(network)) {
        minutes = pages.stream().filter(PageSpec::minutes).toList();
        wanted.putAll(ids);
      }
    }
    return wanted;
  }

  /** Saves the last version of a page that is the minutes of a meeting, as its author did. */
  void writeUp(String title, long id) throws IOException {
    PageSpec spec = minutes.stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
    SitePage page = site.pages().byId(id).orElseThrow();
    ImportedVersion last = version(page.title(), body(spec), spec.author(), spec.daysAgo());
    site.pages()
        .update(
            new Pages.Edit(
                id,
                page.version(),
                page.title(),
                last.body(),
                last.authorKey(),
                "",
                false,
                last.saved()));
  }

  private SiteSpace create(SpaceSpec spec) throws IOException {
    SiteSpace space =
        site.spaces()
            .create(
                new Spaces.NewSpace(
                    spec.key(),
                    spec.name(),
                    spec.description(),
                    text.fill(spec.home().title()),
                    body(spec.home()),
                    userKey(spec.home().author()),
                    days.moment(spec.createdDaysAgo(), spec.key())));
    site.spaces().disallow(space.id(), Subject.user(userKey(spec.home().author())));
    spec.view().forEach(who -> site.spaces().allow(space.id(), subject(who), SpaceRight.VIEW));
    spec.edit().forEach(who -> site.spaces().allow(space.id(), subject(who), SpaceRight.EDIT));
    spec.admin().forEach(who -> site.spaces().allow(space.id(), subject(who), SpaceRight.ADMIN));
    return space;
  }

  private List<ImportedPage> imported(List<PageSpec> pages) throws IOException {
    List<ImportedPage> imported = new ArrayList<>();
    for (PageSpec page : pages) {
      String title = text.fill(page.title());
      imported.add(
          new ImportedPage(page.title(), page.parent(), title, false, versions(page, title)));
    }
    return imported;
  }

  private List<ImportedVersion> versions(PageSpec page, String title) throws IOException {
    String whole = page.minutes() ? withoutMacros(body(page)) : body(page);
    List<ImportedVersion> versions = new ArrayList<>();
    for (Earlier earlier : page.versions()) {
      String body = beginning(whole, versions.size() + 1, page.versions().size() + 1);
      versions.add(version(title, body, earlier.author(), earlier.daysAgo()));
    }
    if (!page.minutes()) {
      versions.add(version(title, whole, page.author(), page.daysAgo()));
    }
    return versions;
  }

  private ImportedVersion version(String title, String body, String author, int daysAgo) {
    Instant saved = days.moment(daysAgo, title + author);
    return new ImportedVersion(title, body, userKey(author), saved, "", false);
  }

  /** The plugin numbers what it finds at once, so it finds nothing before it knows the meeting. */
  private static String withoutMacros(String body) {
    Document document = parse(body);
    document.getElementsByAttributeValueStarting("ac:name", "retis-").remove();
    return document.html();
  }

  private static Document parse(String body) {
    Document document = Jsoup.parse(body, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** The first elements of a text: pages grow from version to version. */
  private static String beginning(String body, int part, int parts) {
    List<Node> nodes = parse(body).childNodes();
    int count = Math.max(1, nodes.size() * part / parts);
    return nodes.stream().limit(count).map(Node::outerHtml).collect(Collectors.joining());
  }

  private void finish(long id, PageSpec spec) {
    SitePage page = site.pages().byId(id).orElseThrow();
    spec.labels().forEach(label -> site.labels().add(page, label, page.creatorKey()));
    if (spec.restrictedTo() != null) {
      Set<Subject> readers =
          spec.restrictedTo().stream().map(this::subject).collect(Collectors.toSet());
      String author = userKey(spec.author());
      site.restrictions().set(page, Restrictions.Action.VIEW, readers, author);
    }
  }

  private String body(PageSpec page) throws IOException {
    return text.fill(resources.text("pages/" + page.file()).strip());
  }

  private Subject subject(String who) {
    if (who.equals(ANONYMOUS)) {
      return Subject.anonymous();
    }
    return site.groups().exists(who) ? Subject.group(who) : Subject.user(userKey(who));
  }

  private String userKey(String username) {
    return site.users()
        .byName(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username))
        .key();
  }
}
