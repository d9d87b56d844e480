package org.retis.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whoever keeps something about a member must be able to hand it out and to erase it: each entity
 * with a member's id is reached by the {@code PersonalDataHolder} of its room.
 */
final class PersonalDataRules {

  private static final Pattern MEMBER = Pattern.compile("get\\w*(Member|Holder|Deputy|Person)Ids?");
  private static final Pattern ON_THE_WAY = Pattern.compile(".*(Store|Rows|Queries|Entity)");

  private final JavaClasses classes;
  private final String holder;

  /**
   * @param classes the plugin's classes
   * @param holder the name of the interface
   */
  PersonalDataRules(JavaClasses classes, String holder) {
    this.classes = classes;
    this.holder = holder;
  }

  /** The entities that hold a member's id. */
  List<JavaClass> aboutMembers() {
    return classes.stream()
        .filter(type -> type.isInterface() && type.isAssignableTo("net.java.ao.RawEntity"))
        .filter(type -> type.getSubclasses().isEmpty())
        .filter(
            type ->
                type.getAllMethods().stream()
                    .anyMatch(method -> MEMBER.matcher(method.getName()).matches()))
        .toList();
  }

  /** Entities about members that no holder of their room reaches through stores. */
  List<String> uncovered() {
    return aboutMembers().stream()
        .filter(entity -> !isCovered(entity))
        .map(entity -> entity.getName() + ": no " + holder + " of its room reaches it")
        .toList();
  }

  private boolean isCovered(JavaClass entity) {
    return classes.stream()
        .filter(type -> type.getPackageName().equals(entity.getPackageName()))
        .filter(type -> !type.isInterface() && type.isAssignableTo(holder))
        .anyMatch(type -> reached(type).contains(entity.getName()));
  }

  private static Set<String> reached(JavaClass from) {
    Set<String> seen = new HashSet<>();
    Deque<JavaClass> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (Dependency dependency : open.pop().getDirectDependenciesFromSelf()) {
        JavaClass next = dependency.getTargetClass();
        boolean follow =
            next.getPackageName().equals(from.getPackageName())
                && ON_THE_WAY.matcher(next.getSimpleName()).matches();
        if (follow && seen.add(next.getName())) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
