package org.retis.network;

/**
 * A body as REST answers it.
 *
 * @param id our own id
 * @param kind name of a {@link BodyKind}
 * @param name its own name, or empty
 * @param description what it is for, or empty
 */
public record BodyJson(int id, String kind, String name, String description) {

  static BodyJson of(Body body) {
    return new BodyJson(body.id(), body.kind().name(), body.name(), body.description());
  }
}
