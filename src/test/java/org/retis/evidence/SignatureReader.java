package org.retis.evidence;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads a class file as signature, with its evidence. */
final class SignatureReader extends ClassVisitor {

  private static final String EVIDENCE = Type.getDescriptor(Evidence.class);

  private final List<String> parents = new ArrayList<>();
  private final List<SignatureMember> members = new ArrayList<>();
  private final Found ownEvidence = new Found();
  private String name;
  private int access;
  private int innerAccess;

  private SignatureReader() {
    super(Opcodes.ASM9);
  }

  /** Reads one class file. */
  static SignatureType read(byte[] classFile) {
    SignatureReader reader = new SignatureReader();
    new ClassReader(classFile).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return new SignatureType(
        reader.name,
        reader.access | (reader.innerAccess & Opcodes.ACC_STATIC),
        reader.ownEvidence.value.isEmpty() ? null : reader.ownEvidence.grade(),
        reader.ownEvidence.value,
        List.copyOf(reader.parents),
        List.copyOf(reader.members));
  }

  @Override
  public void visit(
      int version, int flags, String type, String generic, String parent, String[] interfaces) {
    name = type;
    access = flags;
    if (parent != null) {
      parents.add(parent);
    }
    parents.addAll(List.of(interfaces));
  }

  @Override
  public void visitInnerClass(String inner, String outer, String simple, int flags) {
    if (inner.equals(name)) {
      innerAccess = flags;
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return descriptor.equals(EVIDENCE) ? ownEvidence : null;
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String method, String descriptor, String generic, String[] exceptions) {
    Found found = new Found();
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return type.equals(EVIDENCE) ? found : null;
      }

      @Override
      public void visitEnd() {
        members.add(found.member(method, descriptor, flags));
      }
    };
  }

  @Override
  public FieldVisitor visitField(
      int flags, String field, String descriptor, String generic, Object value) {
    Found found = new Found();
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return type.equals(EVIDENCE) ? found : null;
      }

      @Override
      public void visitEnd() {
        members.add(found.member(field, descriptor, flags));
      }
    };
  }

  /** One {@link Evidence} annotation. */
  private static final class Found extends AnnotationVisitor {
    private String value = "";
    private String grade = Grade.A.name();

    Found() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(String element, Object given) {
      value = String.valueOf(given);
    }

    @Override
    public void visitEnum(String element, String descriptor, String constant) {
      grade = constant;
    }

    Grade grade() {
      return Grade.valueOf(grade);
    }

    SignatureMember member(String name, String descriptor, int flags) {
      return new SignatureMember(name, descriptor, flags, value.isEmpty() ? null : grade(), value);
    }
  }
}
