package org.retis.evidence;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Reads what a class file links to outside itself: every type that it names, generic and annotation
 * types included, every member that it uses, also through method references, and every name of a
 * class in a string.
 */
final class ReferenceReader extends ClassVisitor {

  private static final Pattern CLASS_NAME =
      Pattern.compile("com\\.atlassian(\\.[a-z][A-Za-z0-9_]*)+\\.[A-Z][A-Za-z0-9_$]*");

  private final Set<Reference> found = new LinkedHashSet<>();
  private String self;

  private ReferenceReader() {
    super(Opcodes.ASM9);
  }

  /** Reads one class file. */
  static Set<Reference> read(byte[] classFile) {
    ClassReader file = new ClassReader(classFile);
    ReferenceReader members = new ReferenceReader();
    members.self = file.getClassName();
    file.accept(members, ClassReader.SKIP_DEBUG);
    // the remapper looks into methods only when what it makes goes somewhere
    file.accept(
        new ClassRemapper(new ClassWriter(0), members.new TypeCollector()), ClassReader.SKIP_DEBUG);
    return members.found;
  }

  @Override
  public void visit(
      int version, int flags, String type, String generic, String parent, String[] interfaces) {
    add(parent, Reference.Use.EXTENDS, "", "");
    for (String each : interfaces) {
      add(each, Reference.Use.IMPLEMENTS, "", "");
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String method, String descriptor, String generic, String[] exceptions) {
    return new MemberCollector();
  }

  private void add(String owner, Reference.Use use, String name, String descriptor) {
    if (owner != null && !owner.startsWith("[")) {
      found.add(new Reference(self, owner, use, name, descriptor));
    }
  }

  private final class TypeCollector extends Remapper {
    TypeCollector() {
      super(Opcodes.ASM9);
    }

    @Override
    public String map(String internalName) {
      add(internalName, Reference.Use.TYPE, "", "");
      return internalName;
    }
  }

  private final class MemberCollector extends MethodVisitor {
    MemberCollector() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      method(opcode == Opcodes.INVOKESTATIC, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
      field(isStatic, owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        constant(argument);
      }
      if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
          && arguments[0] instanceof Type implemented) {
        String lambda = Type.getReturnType(descriptor).getInternalName();
        method(false, lambda, name, implemented.getDescriptor(), true);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    private void constant(Object value) {
      if (value instanceof Handle handle) {
        handle(handle);
      } else if (value instanceof ConstantDynamic dynamic) {
        for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
          constant(dynamic.getBootstrapMethodArgument(i));
        }
      } else if (value instanceof String text && CLASS_NAME.matcher(text).matches()) {
        add(text.replace('.', '/'), Reference.Use.NAME, "", "");
      }
    }

    private void handle(Handle handle) {
      String descriptor = handle.getDesc();
      switch (handle.getTag()) {
        case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD ->
            field(false, handle.getOwner(), handle.getName(), descriptor);
        case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC ->
            field(true, handle.getOwner(), handle.getName(), descriptor);
        default ->
            method(
                handle.getTag() == Opcodes.H_INVOKESTATIC,
                handle.getOwner(),
                handle.getName(),
                descriptor,
                handle.isInterface());
      }
    }

    private void field(boolean isStatic, String owner, String name, String descriptor) {
      add(owner, isStatic ? Reference.Use.STATIC_FIELD : Reference.Use.FIELD, name, descriptor);
    }

    private void method(
        boolean isStatic, String owner, String name, String descriptor, boolean isInterface) {
      Reference.Use use;
      if (isStatic) {
        use =
            isInterface ? Reference.Use.STATIC_INTERFACE_METHOD : Reference.Use.STATIC_CLASS_METHOD;
      } else {
        use = isInterface ? Reference.Use.INTERFACE_METHOD : Reference.Use.CLASS_METHOD;
      }
      add(owner, use, name, descriptor);
    }
  }
}
