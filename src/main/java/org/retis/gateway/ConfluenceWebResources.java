package org.retis.gateway;

import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Requires web resources of this plugin from Confluence's page builder; where it can't be asked,
 * the page stays readable without style.
 */
final class ConfluenceWebResources implements WebResources {

  private static final String PLUGIN = "org.retis.confluence";

  private final PageBuilderService pageBuilder;
  private final ByName byName;

  ConfluenceWebResources(PageBuilderService pageBuilder, ByName byName) {
    this.pageBuilder = pageBuilder;
    this.byName = byName;
  }

  @Override
  public void require(String moduleKey) {
    String key = PLUGIN + ":" + moduleKey;
    byName
        .call(Object.class, pageBuilder, "assembler")
        .flatMap(assembler -> byName.call(Object.class, assembler, "resources"))
        .ifPresent(required -> byName.call(Object.class, required, "requireWebResource", key));
  }
}
