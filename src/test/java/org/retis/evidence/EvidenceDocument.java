package org.retis.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the evidence of all signatures as Markdown. */
final class EvidenceDocument {

  private static final String INTRODUCTION =
      """
      # What Retis takes for granted about Confluence

      Generated from the annotations in `src/confluence-api/java`; do not edit. After a change there:
      `mvn test -Dtest=EvidenceDocumentTest -Devidence.write=true`.

      None of these sources is a running Confluence 10.2. Each line says where a package, type or member was
      seen, and how far that carries:

      - **A**: on Confluence 10.x, compiled against it by public source or in its Javadoc. Only these are
        linked to; a test compares every reference in the packaged JAR with this list: class or interface,
        erased types, static or not. Where a source shows the call but not whether its owner is a class or an
        interface, the Javadoc that does is named too, however old.
      - **B**: in the Javadoc of Confluence 8 or 9, or on 10.x without its exact shape. Called by name, with
        a fallback for the case that it isn't there; where a right is decided, the fallback is "no".
      - **C**: older still; as B, and doubted more.

      A package of grade A is imported as mandatory. Any other is imported as optional, if at all, and only
      code that the rest can do without needs it. Outside `com.atlassian`, Active Objects (`net.java.ao`)
      is compared with the library itself.

      ## Sources

      | source | what it was compiled against, or describes |
      | --- | --- |
      """;

  private static final Map<String, String> DESCRIBED =
      Map.of(
          Source.SLACK, "Confluence API 10.0.1",
          Source.ONLYOFFICE, "Confluence 10.0.3; its authors name 10.2.13",
          Source.DEMO_APP, "Confluence 10.0.0-beta2",
          Source.MCP, "Confluence 10.2.7",
          Source.LIKEC4, "Confluence 10.2.13, where its author ran it",
          Source.BOOTSTRAPI, "Confluence 10.2.15",
          Source.JAVADOC, "the version that follows, on docs.atlassian.com",
          Source.OLD_ACTIVE_OBJECTS, "Active Objects of 2017 and 2018");

  private final Signatures signatures;

  EvidenceDocument(Signatures signatures) {
    this.signatures = signatures;
  }

  /** The whole document. */
  String text() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    new TreeMap<>(DESCRIBED)
        .forEach((name, what) -> text.append("| ").append(name.trim() + " | " + what + " |\n"));
    text.append("\n## Packages outside `com.atlassian`\n\n| package | evidence |\n| --- | --- |\n");
    OtherPackages.ALL.forEach(
        (name, evidence) ->
            text.append("| `").append(name).append("` | ").append(evidence).append(" |\n"));
    Map<String, SignatureType> packages = signatures.packages();
    byPackage().forEach((name, types) -> write(text, name, packages.get(name), types));
    return text.toString();
  }

  private Map<String, List<SignatureType>> byPackage() {
    return signatures.all().stream()
        .filter(type -> !type.isPackage())
        .collect(
            Collectors.groupingBy(SignatureType::packageName, TreeMap::new, Collectors.toList()));
  }

  private static void write(
      StringBuilder text, String name, SignatureType exported, List<SignatureType> types) {
    text.append("\n## `").append(name).append("`\n\nPackage: ");
    text.append(exported.grade()).append(", ").append(exported.evidence()).append(".\n\n");
    text.append("| type or member | grade | evidence |\n| --- | --- | --- |\n");
    for (SignatureType type : types) {
      String kind = type.kind() + " **" + type.simpleName() + "**";
      line(text, kind, type.grade(), type.evidence());
      type.members().stream()
          .filter(SignatureMember::isVisible)
          .filter(member -> !isImplied(type, member))
          .forEach(member -> line(text, type, member));
    }
  }

  /** What every class or enum has; nothing of ours calls it unless it is in the evidence. */
  private static boolean isImplied(SignatureType type, SignatureMember member) {
    boolean plainConstructor = member.name().equals("<init>") && member.descriptor().equals("()V");
    boolean ofEnum =
        type.kind().equals("enum") && List.of("values", "valueOf").contains(member.name());
    boolean ofObject = List.of("equals", "hashCode", "toString").contains(member.name());
    return plainConstructor || ofEnum || ofObject;
  }

  private static void line(StringBuilder text, SignatureType type, SignatureMember member) {
    String evidence = member.evidence().isEmpty() ? "as its type" : member.evidence();
    line(text, "`" + member.spelled() + "`", type.gradeOf(member), evidence);
  }

  private static void line(StringBuilder text, String what, Grade grade, String evidence) {
    text.append("| ").append(what).append(" | ").append(grade).append(" | ");
    text.append(evidence).append(" |\n");
  }
}
