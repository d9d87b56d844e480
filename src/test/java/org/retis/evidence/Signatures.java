package org.retis.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All signatures of Confluence's types, and the types of the libraries that Confluence ships and
 * the build compiles against directly.
 */
public final class Signatures {

  private final Map<String, SignatureType> signatures = new TreeMap<>();
  private final Map<String, Optional<SignatureType>> others = new HashMap<>();

  private Signatures(Stream<SignatureType> all) {
    all.forEach(type -> signatures.put(type.name(), type));
  }

  /** Reads the signatures that this build compiled. */
  public static Signatures ofThisBuild() {
    try {
      Path classes =
          Path.of(Evidence.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("com"))) {
        List<Path> classFiles = files.filter(file -> file.toString().endsWith(".class")).toList();
        return new Signatures(classFiles.stream().map(Signatures::read));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("No compiled signatures", e);
    }
  }

  /** These signatures only. */
  static Signatures of(List<SignatureType> types) {
    return new Signatures(types.stream());
  }

  /** The same, and the plugin's own types, from which a call may reach an inherited member. */
  Signatures with(Stream<byte[]> ownClassFiles) {
    Signatures both = new Signatures(signatures.values().stream());
    ownClassFiles
        .map(SignatureReader::read)
        .forEach(type -> both.others.put(type.name(), Optional.of(type)));
    return both;
  }

  Collection<SignatureType> all() {
    return signatures.values();
  }

  /** The signature with this internal name; outside {@code com.atlassian} the type itself. */
  Optional<SignatureType> find(String name) {
    if (name.startsWith("com/atlassian/")) {
      return Optional.ofNullable(signatures.get(name));
    }
    return others.computeIfAbsent(name, Signatures::library);
  }

  /** The member, looked for in the type and whatever it inherits from. */
  Optional<Declared> member(String owner, String name, String descriptor) {
    return find(owner).flatMap(type -> member(type, name, descriptor));
  }

  private Optional<Declared> member(SignatureType type, String name, String descriptor) {
    Optional<Declared> own =
        type.member(name, descriptor).map(member -> new Declared(type, member));
    return own.or(
        () ->
            type.parents().stream()
                .flatMap(parent -> member(parent, name, descriptor).stream())
                .findFirst());
  }

  /** The signatures' packages, with the evidence that Confluence exports them. */
  Map<String, SignatureType> packages() {
    Map<String, SignatureType> packages = new TreeMap<>();
    signatures.values().stream()
        .filter(SignatureType::isPackage)
        .forEach(found -> packages.put(found.packageName(), found));
    return packages;
  }

  private static SignatureType read(Path file) {
    try {
      return SignatureReader.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A library's type; what it looks like is known, so it counts as grade A. */
  private static Optional<SignatureType> library(String name) {
    try (InputStream file =
        Signatures.class.getClassLoader().getResourceAsStream(name + ".class")) {
      if (file == null) {
        return Optional.empty();
      }
      SignatureType read = SignatureReader.read(file.readAllBytes());
      return Optional.of(
          new SignatureType(
              read.name(), read.access(), Grade.A, "library", read.parents(), read.members()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A member with the type that declares it.
   *
   * @param type the declaring type
   * @param member the member
   */
  record Declared(SignatureType type, SignatureMember member) {
    Grade grade() {
      return type.gradeOf(member);
    }
  }
}
