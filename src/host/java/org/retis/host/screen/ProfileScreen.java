package org.retis.host.screen;

import java.io.IOException;
import java.util.Map;
import org.retis.host.site.SiteUser;
import org.retis.host.site.UserReader.Picture;

/** A person's profile and picture. Anonymous visitors see neither, as in Confluence by default. */
final class ProfileScreen {

  private ProfileScreen() {}

  /** Answers {@code /display/~name} and {@code /users/viewuserprofile.action?username=}. */
  static void show(Exchange exchange, String username) throws IOException {
    if (!exchange.site().rights().isLicensed(exchange.caller().user())) {
      throw Outcome.notPermitted();
    }
    SiteUser user = exchange.site().users().byName(username).orElseThrow(Outcome::notFound);
    exchange.show(
        "profile",
        Frame.Place.plain(user.fullName()),
        Map.of(
            "fullName",
            user.fullName(),
            "username",
            user.name(),
            "mail",
            user.mail(),
            "active",
            user.active(),
            "pictureUrl",
            user.hasPicture() ? exchange.request().getContextPath() + pictureUrl(user) : "",
            "initials",
            initials(user.fullName()),
            "own",
            user.key().equals(exchange.caller().key())));
  }

  /** Where the picture of an account is found, below the context path. */
  static String pictureUrl(SiteUser user) {
    return "/download/attachments/userpicture/" + user.key();
  }

  /** Serves a picture; it may be anybody's who views a page with it. */
  static void picture(Exchange exchange) throws IOException {
    String path = exchange.path();
    String key = path.substring(path.lastIndexOf('/') + 1);
    Picture picture = exchange.site().users().picture(key).orElseThrow(Outcome::notFound);
    exchange.response().setContentType(picture.mediaType());
    exchange.response().setHeader("Cache-Control", "private, max-age=600");
    exchange.response().getOutputStream().write(picture.bytes());
  }

  private static String initials(String fullName) {
    StringBuilder result = new StringBuilder();
    for (String part : fullName.strip().split("\\s+")) {
      if (result.length() < 2 && !part.isEmpty()) {
        result.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
      }
    }
    return result.toString();
  }
}
