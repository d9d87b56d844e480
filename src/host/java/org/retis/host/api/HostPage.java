package org.retis.host.api;

import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;

/** A page as plugins get it. Public, since plugins may call its methods by name. */
public final class HostPage extends Page {

  private final Site site;
  private final SitePage page;
  private final ContentFacts facts;

  HostPage(Site site, SitePage page) {
    this(site, page, ContentFacts.of(site, page));
  }

  HostPage(Site site, SitePage page, ContentFacts facts) {
    this.site = site;
    this.page = page;
    this.facts = facts;
  }

  @Override
  public Space getSpace() {
    return site.spaces().byId(page.spaceId()).map(HostSpace::new).orElse(null);
  }

  @Override
  public Page getParent() {
    return site.pages().byId(page.parentId()).map(above -> new HostPage(site, above)).orElse(null);
  }

  @Override
  public long getId() {
    return facts.id();
  }

  @Override
  public String getTitle() {
    return facts.title();
  }

  @Override
  public String getUrlPath() {
    return facts.path();
  }

  @Override
  public int getVersion() {
    return facts.version();
  }

  @Override
  public ConfluenceUser getCreator() {
    return facts.creator();
  }

  @Override
  public ConfluenceUser getLastModifier() {
    return facts.lastModifier();
  }

  @Override
  public Date getCreationDate() {
    return Timestamp.from(facts.created());
  }

  @Override
  public Date getLastModificationDate() {
    return Timestamp.from(facts.modified());
  }

  @Override
  public ContentStatus getContentStatusObject() {
    return facts.status();
  }

  @Override
  public boolean isLatestVersion() {
    return facts.status() != ContentStatus.HISTORICAL;
  }

  @Override
  public String getBodyAsString() {
    return facts.body().get();
  }

  @Override
  public BodyContent getBodyContent() {
    return new BodyContent(facts.body().get());
  }

  @Override
  public List<Label> getLabels() {
    return facts.labels();
  }

  @Override
  public List<Comment> getComments() {
    return facts.comments();
  }
}
