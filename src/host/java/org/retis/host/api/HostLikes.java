package org.retis.host.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.like.Like;
import com.atlassian.confluence.like.LikeManager;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import org.retis.host.site.Likes;
import org.retis.host.site.Site;

/** Tells plugins who likes a content. */
public final class HostLikes implements LikeManager {

  private final Site site;

  HostLikes(Site site) {
    this.site = site;
  }

  @Override
  public List<Like> getLikes(ContentEntityObject content) {
    return site.likes().of(content.getId()).stream().<Like>map(like -> like(like)).toList();
  }

  private Named like(Likes.Like like) {
    String name = ConfluenceUsers.byKey(site, like.userKey()).getName();
    return new Named(name, Timestamp.from(like.at()));
  }

  /** A like. Public, since plugins may call its methods by name. */
  public static final class Named extends Like {

    private final String username;
    private final Date created;

    Named(String username, Date created) {
      this.username = username;
      this.created = created;
    }

    @Override
    public String getUsername() {
      return username;
    }

    @Override
    public Date getCreatedDate() {
      return created;
    }
  }
}
