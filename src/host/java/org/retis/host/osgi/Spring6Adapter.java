package org.retis.host.osgi;

import java.util.Arrays;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites what Gemini Blueprint calls of Spring 5 and Spring 6 no longer has. */
final class Spring6Adapter extends ClassVisitor {

  private static final String CONTEXT = "/AbstractOsgiBundleApplicationContext";

  private String name = "";

  Spring6Adapter(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(
      int version, int access, String type, String signature, String parent, String[] interfaces) {
    name = type;
    String[] remaining =
        Arrays.stream(interfaces)
            .filter(i -> !i.endsWith("/SecurityContextProvider"))
            .toArray(String[]::new);
    super.visit(version, access, type, signature, parent, remaining);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    return new Calls(super.visitMethod(access, method, descriptor, signature, exceptions));
  }

  @Override
  public void visitEnd() {
    if (name.endsWith(CONTEXT)) {
      addDestroy();
    }
    super.visitEnd();
  }

  /** {@code AbstractApplicationContext.destroy()} is gone; {@code close()} does the same. */
  private void addDestroy() {
    MethodVisitor code = super.visitMethod(Opcodes.ACC_PUBLIC, "destroy", "()V", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, "close", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(1, 1);
    code.visitEnd();
  }

  /** The calls inside one method. */
  private static final class Calls extends MethodVisitor {

    private static final String ASSERT = "org/springframework/util/Assert";
    private static final Set<String> ONE_ARGUMENT =
        Set.of("(Ljava/lang/Object;)V", "(Ljava/lang/String;)V", "([Ljava/lang/Object;)V");

    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMaxs(int stack, int locals) {
      super.visitMaxs(stack + 1, locals);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      if (owner.equals(ASSERT) && ONE_ARGUMENT.contains(descriptor)) {
        super.visitLdcInsn("[Assertion failed]");
        String withMessage = descriptor.replace(")V", "Ljava/lang/String;)V");
        super.visitMethodInsn(opcode, owner, method, withMessage, isInterface);
      } else if (method.equals("setSecurityContextProvider")) {
        super.visitInsn(Opcodes.POP2);
      } else if (method.equals("getAccessControlContext")
          && owner.startsWith("org/springframework/")) {
        super.visitInsn(Opcodes.POP);
        super.visitInsn(Opcodes.ACONST_NULL);
      } else if (method.equals("cancelRefresh")) {
        super.visitMethodInsn(opcode, owner, method, "(Ljava/lang/Throwable;)V", isInterface);
      } else {
        super.visitMethodInsn(opcode, owner, method, descriptor, isInterface);
      }
    }
  }
}
