package org.retis.host.screen;

import java.io.IOException;
import java.util.Optional;
import org.retis.host.site.Likes.Like;
import org.retis.host.site.SiteComment;
import org.retis.host.site.SitePage;

/** Answers {@code /pages/like.action}: somebody likes a page or comment, or does no longer. */
final class LikeScreen implements Screen {

  @Override
  public void answer(Exchange exchange) throws IOException {
    long id = exchange.number("contentId");
    Optional<SiteComment> comment = exchange.site().comments().byId(id);
    SitePage page = exchange.page(comment.map(SiteComment::pageId).orElse(id));
    if (!exchange.site().rights().mayLike(exchange.caller().user(), page)) {
      throw Outcome.notPermitted();
    }
    exchange.requireToken();
    String who = exchange.caller().key();
    if (exchange.param("do").equals("unlike")) {
      exchange.site().likes().remove(id, who);
    } else {
      exchange.site().likes().add(new Like(id, who, exchange.site().clock().instant()));
    }
    exchange.redirect(
        comment.isPresent()
            ? PageUrls.comment(page, id)
            : "/pages/viewpage.action?pageId=" + id + "#likes-section");
  }
}
