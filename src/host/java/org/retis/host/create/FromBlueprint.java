package org.retis.host.create;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.retis.host.plugin.Blueprints;
import org.retis.host.plugin.Blueprints.Offer;
import org.retis.host.site.Pages.NewPage;
import org.retis.host.site.Site;
import org.retis.host.site.SitePage;
import org.retis.host.site.SitePage.Kind;
import org.retis.host.site.SiteSpace;

/** Pages made from blueprints. Asks nobody's permission. */
public final class FromBlueprint {

  /** The index page of a blueprint that brings none: a button, and a list of the labelled pages. */
  private static final String INDEX =
      """
      <p><ac:structured-macro ac:name="create-from-template">\
      <ac:parameter ac:name="blueprintModuleCompleteKey">\
      <at:var at:name="blueprintModuleCompleteKey"/></ac:parameter>\
      <ac:parameter ac:name="contentBlueprintId"><at:var at:name="contentBlueprintId"/>\
      </ac:parameter></ac:structured-macro></p>
      <ac:structured-macro ac:name="content-report-table">\
      <ac:parameter ac:name="labels">%s</ac:parameter>\
      <ac:parameter ac:name="spaces"><at:var at:name="spaceKey"/></ac:parameter>\
      </ac:structured-macro>
      """;

  private final Site site;
  private final Blueprints blueprints;

  /** Works on this wiki with what its plugins offer. */
  public FromBlueprint(Site site, Blueprints blueprints) {
    this.site = site;
    this.blueprints = blueprints;
  }

  /** What the plugins offer. */
  public Blueprints blueprints() {
    return blueprints;
  }

  /** What a page of a blueprint starts with, in storage format; empty if there is no such one. */
  public Optional<String> body(String key, SiteSpace space, Locale locale) {
    return blueprints.find(key).map(offer -> filled(offer.template(), offer, space, locale));
  }

  /**
   * Does what follows when a page was made: it gets the blueprint's label, and the space an index
   * page if it has none. Does nothing if the blueprint is gone meanwhile.
   *
   * @param locale the language of an index page that must be made
   */
  public void made(String key, SitePage page, SiteSpace space, Locale locale) {
    blueprints
        .find(key)
        .ifPresent(
            offer -> {
              site.labels().add(page, offer.label(), page.creatorKey());
              if (offer.indexed()) {
                index(offer, page.creatorKey(), space, locale);
              }
            });
  }

  private void index(Offer offer, String author, SiteSpace space, Locale locale) {
    site.blueprintPages()
        .indexPage(
            space,
            offer.key(),
            () ->
                new NewPage(
                    Kind.PAGE,
                    space.id(),
                    space.homeId(),
                    offer.indexTitle(locale),
                    filled(
                        offer.indexTemplate().orElse(INDEX.formatted(offer.label())),
                        offer,
                        space,
                        locale),
                    author,
                    "",
                    site.clock().instant()));
  }

  private static String filled(String template, Offer offer, SiteSpace space, Locale locale) {
    Map<String, String> values =
        Map.of(
            "spaceKey", space.key(),
            "blueprintModuleCompleteKey", offer.key(),
            "contentBlueprintId", id(offer.key()));
    return new TemplateFiller(values, key -> offer.text(locale, key)).fill(template);
  }

  /** Confluence numbers what its blueprints have become in its database; here the key is enough. */
  private static String id(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
