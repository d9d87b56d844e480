package org.retis.host.ao;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.ManyToMany;
import net.java.ao.Mutator;
import net.java.ao.OneToMany;
import net.java.ao.OneToOne;
import net.java.ao.RawEntity;
import net.java.ao.schema.Ignore;

/**
 * What the Active Objects plugin of Confluence refuses, because one of its databases would: names
 * over 30 characters, some words as columns, more than 200 entities.
 */
final class EntityRules {

  private static final int NAME = 30;
  private static final int ENTITIES = 200;
  private static final Set<String> RESERVED =
      Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

  private final EntityNames names;

  EntityRules(EntityNames names) {
    this.names = names;
  }

  /**
   * @throws EntityRefusedException if any of them breaks a rule; the message names the entity, the
   *     name and the rule
   */
  void check(List<Class<? extends RawEntity<?>>> entities) {
    if (entities.size() > ENTITIES) {
      throw new EntityRefusedException(
          entities.size() + " entities in one plugin: at most " + ENTITIES + " are allowed");
    }
    entities.forEach(this::check);
  }

  private void check(Class<? extends RawEntity<?>> entity) {
    checkLength(entity, "table", name(entity, () -> tableOf(entity)));
    Arrays.stream(entity.getMethods())
        .filter(EntityRules::isColumn)
        .forEach(method -> checkColumn(entity, method));
  }

  private String tableOf(Class<? extends RawEntity<?>> entity) {
    return names.getTableNameConverter().getName(entity);
  }

  private void checkColumn(Class<?> entity, Method method) {
    String column = name(entity, () -> names.getFieldNameConverter().getName(method));
    checkLength(entity, "column", column);
    if (RESERVED.contains(column) && !ignoresReserved(method)) {
      throw new EntityRefusedException(
          entity.getName()
              + ": column "
              + column
              + " is a reserved word (one of "
              + RESERVED
              + ")");
    }
  }

  private static boolean ignoresReserved(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(a -> a.annotationType().getSimpleName().equals("IgnoreReservedKeyword"));
  }

  private static void checkLength(Class<?> entity, String kind, String name) {
    if (name.length() > NAME) {
      throw new EntityRefusedException(
          "%s: %s name %s has %d characters, at most %d are allowed"
              .formatted(entity.getName(), kind, name, name.length(), NAME));
    }
  }

  /** The converters themselves refuse what is too long, without saying where. */
  private static String name(Class<?> entity, java.util.function.Supplier<String> converter) {
    try {
      return converter.get();
    } catch (RuntimeException e) {
      throw new EntityRefusedException(entity.getName() + ": " + e.getMessage(), e);
    }
  }

  private static boolean isColumn(Method method) {
    boolean relation =
        Stream.of(OneToMany.class, OneToOne.class, ManyToMany.class, Ignore.class)
            .anyMatch(method::isAnnotationPresent);
    if (relation || method.getDeclaringClass() == RawEntity.class || method.isDefault()) {
      return false;
    }
    return method.isAnnotationPresent(Accessor.class)
        || method.isAnnotationPresent(Mutator.class)
        || method.getName().matches("(get|set|is)[A-Z].*");
  }
}
