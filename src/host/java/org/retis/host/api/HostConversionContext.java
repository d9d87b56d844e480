package org.retis.host.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import org.retis.host.render.RenderScope;

/** What a macro learns of the page that it stands on. Public, since plugins call it by name. */
public final class HostConversionContext implements ConversionContext {

  private final RenderScope scope;
  private final ContentEntityObject entity;

  HostConversionContext(RenderScope scope, ContentEntityObject entity) {
    this.scope = scope;
    this.entity = entity;
  }

  @Override
  public String getOutputType() {
    return scope.output();
  }

  @Override
  public ContentEntityObject getEntity() {
    return entity;
  }

  @Override
  public String getSpaceKey() {
    return scope.spaceKey().isEmpty() ? null : scope.spaceKey();
  }
}
