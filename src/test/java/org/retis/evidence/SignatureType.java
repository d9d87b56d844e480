package org.retis.evidence;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * A type that the plugin may meet at run time, as its class file describes it.
 *
 * @param name its internal name, with slashes
 * @param access the access flags of the class file
 * @param grade how far its evidence carries
 * @param evidence where it was seen
 * @param parents the internal names of its superclass and interfaces
 * @param members its methods and fields
 */
record SignatureType(
    String name,
    int access,
    Grade grade,
    String evidence,
    List<String> parents,
    List<SignatureMember> members) {

  boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  boolean isPackage() {
    return name.endsWith("/package-info");
  }

  /** "interface", "enum", "annotation" or "class". */
  String kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return "annotation";
    }
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return "enum";
    }
    return isInterface() ? "interface" : "class";
  }

  String packageName() {
    return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
  }

  String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
  }

  Optional<SignatureMember> member(String memberName, String descriptor) {
    return members.stream().filter(member -> member.is(memberName, descriptor)).findFirst();
  }

  /** How far the evidence of one of its members carries: never further than its own. */
  Grade gradeOf(SignatureMember member) {
    return member.grade() == null || member.grade().compareTo(grade) < 0 ? grade : member.grade();
  }
}
