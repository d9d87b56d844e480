package org.retis.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the plugin may link to of Confluence: only what a signature of grade A describes, with the
 * same kind, erased types and static-ness. Anything less proven is reached by name.
 */
public final class ReferenceRules {

  private final Signatures signatures;
  private final List<byte[]> classFiles;

  /**
   * Rules for one plugin.
   *
   * @param signatures what is known of Confluence
   * @param classFiles all class files of the plugin
   */
  public ReferenceRules(Signatures signatures, List<byte[]> classFiles) {
    this.signatures = signatures.with(classFiles.stream());
    this.classFiles = List.copyOf(classFiles);
  }

  /** A sentence for everything that the class files link to and that isn't in the evidence. */
  public List<String> complaints() {
    return references()
        .filter(reference -> isOfConfluence(reference.owner()) || reference.use().isMember())
        .flatMap(reference -> complaint(reference).stream())
        .distinct()
        .toList();
  }

  /**
   * The classes that need each package of Confluence, so that they can't be loaded without it.
   *
   * @return package name to internal names of classes
   */
  public Map<String, Set<String>> classesByPackage() {
    Map<String, Set<String>> classes = new TreeMap<>();
    references()
        .filter(reference -> reference.use() != Reference.Use.NAME)
        .filter(reference -> isOfConfluence(reference.owner()))
        .forEach(
            reference ->
                classes
                    .computeIfAbsent(reference.packageName(), name -> new TreeSet<>())
                    .add(reference.from()));
    return classes;
  }

  private Stream<Reference> references() {
    return classFiles.stream().flatMap(file -> ReferenceReader.read(file).stream());
  }

  private static boolean isOfConfluence(String type) {
    return type.startsWith("com/atlassian/") || type.startsWith("net/java/ao/");
  }

  private Optional<String> complaint(Reference reference) {
    Optional<SignatureType> type = signatures.find(reference.owner());
    if (!isOfConfluence(reference.owner())) {
      return inheritedComplaint(reference);
    }
    return type.isEmpty()
        ? Optional.of("no such type in the evidence: " + reference)
        : complaint(reference, type.get());
  }

  /** A type of our own may pass a call on to a member that it inherits from Confluence. */
  private Optional<String> inheritedComplaint(Reference reference) {
    return signatures
        .member(reference.owner(), reference.name(), reference.descriptor())
        .filter(found -> isOfConfluence(found.type().name()))
        .flatMap(found -> complaint(reference, found));
  }

  private Optional<String> complaint(Reference reference, SignatureType type) {
    Reference.Use use = reference.use();
    if (use == Reference.Use.NAME) {
      return Optional.empty();
    }
    if (type.grade() != Grade.A) {
      return Optional.of("grade " + type.grade() + " may only be reached by name: " + reference);
    }
    if ((use.needsInterface() && !type.isInterface()) || (use.needsClass() && type.isInterface())) {
      return Optional.of("it is " + article(type) + " in the evidence: " + reference);
    }
    if (use == Reference.Use.IMPLEMENTS || use == Reference.Use.EXTENDS) {
      return unproven(type).map(member -> "it inherits " + member + ": " + reference);
    }
    return use.isMember() ? memberComplaint(reference) : Optional.empty();
  }

  private Optional<String> memberComplaint(Reference reference) {
    Optional<Signatures.Declared> found =
        signatures.member(reference.owner(), reference.name(), reference.descriptor());
    if (found.isEmpty()) {
      return Optional.of("no such member in the evidence: " + reference);
    }
    return complaint(reference, found.get());
  }

  private static Optional<String> complaint(Reference reference, Signatures.Declared found) {
    if (found.member().isStatic() != reference.use().isStatic()) {
      return Optional.of("static or not, it is the other in the evidence: " + reference);
    }
    return found.grade() == Grade.A
        ? Optional.empty()
        : Optional.of("grade " + found.grade() + " may only be called by name: " + reference);
  }

  /** An abstract member that an implementation would link to without its being proven. */
  private Optional<String> unproven(SignatureType type) {
    Stream<SignatureType> parents =
        type.parents().stream().flatMap(parent -> signatures.find(parent).stream());
    return Stream.concat(Stream.of(type), parents)
        .flatMap(
            owner ->
                owner.members().stream()
                    .filter(SignatureMember::isAbstract)
                    .filter(member -> owner.gradeOf(member) != Grade.A)
                    .map(SignatureMember::spelled))
        .findFirst();
  }

  private static String article(SignatureType type) {
    return type.isInterface() ? "an interface" : "a class";
  }
}
