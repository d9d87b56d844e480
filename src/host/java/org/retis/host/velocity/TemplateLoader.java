package org.retis.host.velocity;

import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates by a function. */
final class TemplateLoader extends ResourceLoader {

  private final Function<String, InputStream> resources;

  TemplateLoader(Function<String, InputStream> resources) {
    this.resources = resources;
  }

  @Override
  public void init(ExtendedProperties configuration) {
    // nothing to configure
  }

  @Override
  public InputStream getResourceStream(String name) {
    InputStream stream = resources.apply(name);
    if (stream == null) {
      throw new ResourceNotFoundException(name);
    }
    return stream;
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
