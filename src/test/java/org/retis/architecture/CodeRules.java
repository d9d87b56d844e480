package org.retis.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Who may know whom, as rules over compiled classes below one root package. */
final class CodeRules {

  private static final Set<String> SECURITY_ANNOTATIONS =
      Set.of(
          "com.atlassian.annotations.security",
          "com.atlassian.plugins.rest.api.security.annotation");
  private static final Pattern STORE = Pattern.compile(".*(Store|Rows|Queries)");
  private static final Pattern STORE_PART =
      Pattern.compile(".*(Store|Rows|Queries|Criteria|UpgradeTask\\d*)");
  private static final Pattern SCREEN = Pattern.compile(".*(Macro|Resource|Servlet|View)");
  private static final Pattern ENDPOINT = Pattern.compile(".*(Resource|Servlet)");
  private static final Set<String> CONSTANT_TYPES =
      Set.of(
          "java.lang.String",
          "java.util.List",
          "java.util.Map",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.regex.Pattern",
          "java.time.Duration",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.ZoneId",
          "java.time.format.DateTimeFormatter",
          "java.math.BigDecimal",
          "java.util.Locale",
          "java.util.ResourceBundle$Control",
          "java.util.Comparator",
          "java.util.function.Function",
          "java.nio.charset.Charset",
          "org.slf4j.Logger");

  private final String root;
  private final Map<String, Set<String>> rooms;

  /**
   * @param root the package that gateway, web, store and the rooms stand in
   * @param rooms each room with the rooms that it may use
   */
  CodeRules(String root, Map<String, Set<String>> rooms) {
    this.root = root;
    this.rooms = rooms;
  }

  ArchRule onlyTheGatewayKnowsConfluence() {
    return only(
        "name a type of com.atlassian",
        (from, to) ->
            !to.getPackageName().startsWith("com.atlassian")
                || in("gateway", from)
                || (in("store", from) && isActiveObjectsApi(to))
                || ((ENDPOINT.matcher(outer(from)).matches() || in("web", from))
                    && SECURITY_ANNOTATIONS.contains(to.getPackageName())));
  }

  ArchRule onlyStoresKnowActiveObjects() {
    return only(
        "name a type of net.java.ao",
        (from, to) ->
            !to.getPackageName().startsWith("net.java.ao")
                || in("store", from)
                || (isInRoom(from) && isPartOfAStore(from)));
  }

  ArchRule entitiesStayInTheirStore() {
    return only(
        "use an entity",
        (from, to) ->
            !(isInRoom(to) && isEntity(to))
                || (room(from).equals(room(to)) && isPartOfAStore(from)));
  }

  ArchRule screensAskServices() {
    return noClasses()
        .that(outerNameMatches(SCREEN))
        .should()
        .dependOnClassesThat(isStoreOfARoom())
        .because("rights and rules are in the services")
        .allowEmptyShould(true);
  }

  ArchRule storesArePackagePrivate() {
    return classes().that(isStoreOfARoom()).should().notBePublic().allowEmptyShould(true);
  }

  ArchRule onlyEndpointsSpeakHttp() {
    return only(
        "name a type of jakarta",
        (from, to) ->
            !to.getPackageName().startsWith("jakarta")
                || !isInRoom(from)
                || ENDPOINT.matcher(outer(from)).matches());
  }

  ArchRule roomsUseAllowedRoomsOnly() {
    return only(
        "use another room",
        (from, to) ->
            !isInRoom(from)
                || !isInRoom(to)
                || room(from).equals(room(to))
                || rooms.get(room(from)).contains(room(to)));
  }

  ArchRule baseUsesNoRoom() {
    return only(
        "use what stands above",
        (from, to) ->
            !Rooms.BASE.containsKey(room(from))
                || room(to).isEmpty()
                || room(from).equals(room(to))
                || Rooms.BASE.get(room(from)).contains(room(to)));
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule noStaticState() {
    return fields()
        .that()
        .areStatic()
        .should(new ConstantOnly())
        .because("nodes of a cluster share nothing, and tests neither")
        .allowEmptyShould(true);
  }

  ArchRule noStandardStreams() {
    return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  /** For the classes of the host and the journeys: the plugin is only ever met in its JAR. */
  ArchRule hostKnowsNoPlugin() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".host..", root + ".it..")
        .should()
        .dependOnClassesThat(
            describe("belong to the plugin", type -> isInRoom(type) || isBase(type)))
        .allowEmptyShould(true);
  }

  private ArchRule only(String what, BiPredicate<JavaClass, JavaClass> allowed) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(new Depend(what, allowed))
        .allowEmptyShould(true);
  }

  private static boolean isActiveObjectsApi(JavaClass type) {
    return type.getPackageName().startsWith("com.atlassian.activeobjects")
        || type.getPackageName().equals("com.atlassian.sal.api.transaction");
  }

  private boolean in(String part, JavaClass type) {
    return room(type).equals(part);
  }

  private boolean isInRoom(JavaClass type) {
    return rooms.containsKey(room(type));
  }

  private boolean isBase(JavaClass type) {
    return Rooms.BASE.containsKey(room(type));
  }

  /** The first package below the root, or nothing for a class elsewhere. */
  private String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
  }

  private static boolean isEntity(JavaClass type) {
    return type.isInterface() && type.isAssignableTo("net.java.ao.RawEntity");
  }

  private static boolean isPartOfAStore(JavaClass type) {
    return isEntity(type) || STORE_PART.matcher(outer(type)).matches();
  }

  private static String outer(JavaClass type) {
    return type.getEnclosingClass().map(CodeRules::outer).orElseGet(type::getSimpleName);
  }

  private static DescribedPredicate<JavaClass> outerNameMatches(Pattern pattern) {
    return describe("are screens", type -> pattern.matcher(outer(type)).matches());
  }

  private DescribedPredicate<JavaClass> isStoreOfARoom() {
    return describe(
        "are stores of a room", type -> isInRoom(type) && STORE.matcher(outer(type)).matches());
  }

  /** Reports each dependency that isn't allowed. */
  private static final class Depend extends ArchCondition<JavaClass> {

    private final BiPredicate<JavaClass, JavaClass> allowed;

    Depend(String what, BiPredicate<JavaClass, JavaClass> allowed) {
      super("only " + what + " where that is allowed");
      this.allowed = allowed;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!allowed.test(type, target)) {
          events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
        }
      }
    }
  }

  /** A static field holds a constant: final, and of a type that nobody changes. */
  private static final class ConstantOnly extends ArchCondition<JavaField> {

    ConstantOnly() {
      super("be constants");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
      JavaClass type = field.getRawType();
      boolean constant =
          field.getModifiers().contains(JavaModifier.FINAL)
              && (type.isPrimitive()
                  || type.isEnum()
                  || type.isRecord()
                  || CONSTANT_TYPES.contains(type.getName()));
      boolean made = field.getModifiers().contains(JavaModifier.SYNTHETIC);
      if (!constant && !made) {
        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds state"));
      }
    }
  }
}
