package org.retis.host.demo.small;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.retis.host.demo.DemoAccounts;
import org.retis.host.demo.DemoDays;
import org.retis.host.demo.DemoResources;
import org.retis.host.demo.DemoText;
import org.retis.host.demo.small.ActivityFile.CommentSpec;
import org.retis.host.demo.small.ActivityFile.FileSpec;
import org.retis.host.demo.small.ActivityFile.LabelSpec;
import org.retis.host.demo.small.ActivityFile.LikeSpec;
import org.retis.host.site.Attachments.NewFile;
import org.retis.host.site.Comments.NewComment;
import org.retis.host.site.Likes.Like;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** Lets people comment, like and attach files, on the days that {@code activity.json} says. */
final class ActivityLoader {

  private final Site site;
  private final DemoResources resources;
  private final DemoDays days;
  private final DemoAccounts accounts;
  private final DemoText text;
  private final Map<String, Long> pages;

  /**
   * @param pages page ids by title
   */
  ActivityLoader(Site site, DemoResources resources, DemoDays days, Map<String, Long> pages) {
    this.site = site;
    this.resources = resources;
    this.days = days;
    this.pages = pages;
    this.accounts = new DemoAccounts(site);
    this.text = new DemoText(days, accounts::key);
  }

  /** Does what was done in the past. */
  void load() throws IOException {
    ActivityFile file = file();
    long before = 0;
    for (CommentSpec comment : file.comments()) {
      before = write(comment, comment.answer() ? before : 0);
    }
    file.likes().forEach(this::like);
    file.files().forEach(this::attach);
  }

  /** Labels pages: only who listens knows who did it, so the plugin must know the network. */
  void label() throws IOException {
    for (LabelSpec spec : file().labels()) {
      SitePage page = site.pages().byId(page(spec.page())).orElseThrow();
      site.labels().add(page, spec.label(), accounts.key(spec.author()));
    }
  }

  private ActivityFile file() throws IOException {
    return resources.json("activity.json", ActivityFile.class);
  }

  private long write(CommentSpec spec, long answered) {
    String body = "<p>" + text.fill(spec.text()) + "</p>";
    return site.comments()
        .create(
            new NewComment(
                page(spec.page()),
                answered,
                body,
                accounts.key(spec.author()),
                days.moment(spec.daysAgo(), body)))
        .id();
  }

  private void like(LikeSpec spec) {
    spec.by()
        .forEach(
            (name, daysAgo) ->
                site.likes()
                    .add(
                        new Like(
                            page(spec.page()), accounts.key(name), days.moment(daysAgo, name))));
  }

  private void attach(FileSpec spec) {
    byte[] bytes = text.fill(spec.text()).getBytes(StandardCharsets.UTF_8);
    String type = spec.name().endsWith(".csv") ? "text/csv" : "text/plain";
    NewFile file =
        new NewFile(
            page(spec.page()),
            spec.name(),
            type,
            "",
            accounts.key(spec.author()),
            days.moment(spec.daysAgo(), spec.name()));
    site.attachments().save(file, new ByteArrayInputStream(bytes));
  }

  private long page(String title) {
    Long id = pages.get(title);
    if (id == null) {
      throw new IllegalStateException("No page " + title);
    }
    return id;
  }
}
