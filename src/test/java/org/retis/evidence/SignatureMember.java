package org.retis.evidence;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method or field of a signature.
 *
 * @param name as in the class file, {@code <init>} for a constructor
 * @param descriptor erased types, as in the class file
 * @param access the access flags of the class file
 * @param grade how far its evidence carries, null to share its type's
 * @param evidence where it was seen, empty to share its type's
 */
record SignatureMember(String name, String descriptor, int access, Grade grade, String evidence) {

  boolean isStatic() {
    return (access & Opcodes.ACC_STATIC) != 0;
  }

  boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }

  boolean isVisible() {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
        && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }

  boolean is(String otherName, String otherDescriptor) {
    return name.equals(otherName) && descriptor.equals(otherDescriptor);
  }

  /** As in source, with simple names. */
  String spelled() {
    String prefix = isStatic() ? "static " : "";
    if (!descriptor.startsWith("(")) {
      return prefix + simple(Type.getType(descriptor)) + " " + name;
    }
    StringBuilder parameters = new StringBuilder();
    for (Type type : Type.getArgumentTypes(descriptor)) {
      parameters.append(parameters.isEmpty() ? "" : ", ").append(simple(type));
    }
    String result = name.equals("<init>") ? "" : simple(Type.getReturnType(descriptor)) + " ";
    return prefix + result + name.replace("<init>", "new") + "(" + parameters + ")";
  }

  private static String simple(Type type) {
    String name = type.getClassName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}
