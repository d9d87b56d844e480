package org.retis.evidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Each rule, proved on a class that breaks it and on one that doesn't. */
public class ReferenceRulesTest {

  private static final String SPACES = "com/atlassian/confluence/spaces/SpaceManager";
  private static final String SPACE = "com/atlassian/confluence/spaces/Space";
  private static final String GET_SPACE = "(Ljava/lang/String;)L" + SPACE + ";";
  private static final String ACCOUNTS = "com/atlassian/confluence/user/UserAccessor";
  private static final String PERMISSION = "com/atlassian/confluence/security/Permission";
  private static final String THREAD_LOCAL =
      "com/atlassian/confluence/user/AuthenticatedUserThreadLocal";
  private static final String USER = "com/atlassian/confluence/user/ConfluenceUser";

  private final Signatures signatures = Signatures.ofThisBuild();

  @Test
  public void acceptsWhatIsInTheEvidence() {
    assertEquals(
        List.of(),
        complaints(
            code -> {
              code.visitMethodInsn(INVOKEINTERFACE, SPACES, "getSpace", GET_SPACE, true);
              code.visitMethodInsn(INVOKEVIRTUAL, SPACE, "getKey", "()Ljava/lang/String;", false);
              code.visitMethodInsn(INVOKESTATIC, THREAD_LOCAL, "get", "()L" + USER + ";", false);
              code.visitFieldInsn(GETSTATIC, PERMISSION, "VIEW", "L" + PERMISSION + ";");
              code.visitMethodInsn(INVOKEINTERFACE, USER, "getName", "()Ljava/lang/String;", true);
              code.visitMethodInsn(
                  INVOKEVIRTUAL, "net/java/ao/Query", "limit", "(I)Lnet/java/ao/Query;", false);
            }));
  }

  @Test
  public void refusesAnUnknownType() {
    assertRefused("no such type", code -> code.visitTypeInsn(Opcodes.NEW, "com/atlassian/Nothing"));
    assertRefused("no such type", code -> code.visitTypeInsn(Opcodes.NEW, "net/java/ao/Nothing"));
  }

  @Test
  public void refusesAnUnknownTypeInAnAnnotation() {
    ClassWriter writer = start("java/lang/Object");
    writer.visitAnnotation("Lcom/atlassian/annotations/Nothing;", true).visitEnd();

    assertRefused("no such type", writer.toByteArray());
  }

  @Test
  public void refusesAnUnknownNameInAString() {
    assertRefused("no such type", code -> code.visitLdcInsn("com.atlassian.confluence.Nothing"));
    assertEquals(
        List.of(), complaints(code -> code.visitLdcInsn("com.atlassian.scheduler.JobRunner")));
  }

  @Test
  public void refusesAnUnknownMember() {
    assertRefused(
        "no such member",
        code -> code.visitMethodInsn(INVOKEINTERFACE, SPACES, "getSpaces", "()V", true));
  }

  @Test
  public void refusesOtherTypesOfAMember() {
    assertRefused(
        "no such member",
        code ->
            code.visitMethodInsn(
                INVOKEINTERFACE, SPACES, "getSpace", "(Ljava/lang/Object;)L" + SPACE + ";", true));
    assertRefused(
        "no such member",
        code ->
            code.visitMethodInsn(
                INVOKEVIRTUAL, "net/java/ao/Query", "limit", "(J)Lnet/java/ao/Query;", false));
  }

  @Test
  public void refusesAnInterfaceTakenForAClass() {
    assertRefused(
        "it is an interface",
        code -> code.visitMethodInsn(INVOKEVIRTUAL, SPACES, "getSpace", GET_SPACE, false));
    assertRefused("it is an interface", start(SPACES).toByteArray());
  }

  @Test
  public void refusesAClassTakenForAnInterface() {
    assertRefused(
        "it is a class",
        code ->
            code.visitMethodInsn(INVOKEINTERFACE, SPACE, "getKey", "()Ljava/lang/String;", true));
    assertRefused("it is a class", start("java/lang/Object", SPACE).toByteArray());
  }

  @Test
  public void refusesAStaticTakenForAnInstanceMemberAndTheReverse() {
    assertRefused(
        "static or not",
        code ->
            code.visitMethodInsn(INVOKEVIRTUAL, THREAD_LOCAL, "get", "()L" + USER + ";", false));
    assertRefused(
        "static or not",
        code -> code.visitMethodInsn(INVOKESTATIC, SPACE, "getKey", "()Ljava/lang/String;", false));
    assertRefused(
        "static or not",
        code -> code.visitFieldInsn(GETFIELD, PERMISSION, "VIEW", "L" + PERMISSION + ";"));
  }

  @Test
  public void refusesAMemberOfALowerGrade() {
    assertRefused(
        "grade B may only be called by name",
        code ->
            code.visitMethodInsn(
                INVOKEINTERFACE, ACCOUNTS, "isDeactivated", "(Ljava/lang/String;)Z", true));
  }

  @Test
  public void refusesATypeOfALowerGrade() {
    assertRefused(
        "grade B may only be reached by name",
        code -> code.visitTypeInsn(Opcodes.CHECKCAST, "com/atlassian/scheduler/JobRunner"));
    assertRefused(
        "grade B may only be reached by name",
        start("java/lang/Object", "com/atlassian/scheduler/JobRunner").toByteArray());
  }

  @Test
  public void refusesToImplementAnUnprovenMember() {
    assertRefused(
        "it inherits",
        start("java/lang/Object", "com/atlassian/confluence/user/UserAccessor").toByteArray());
    assertEquals(
        List.of(),
        complaints(
            start("java/lang/Object", "com/atlassian/confluence/macro/Macro").toByteArray()));
  }

  @Test
  public void looksIntoMethodReferences() {
    Handle reference =
        new Handle(
            Opcodes.H_INVOKEINTERFACE, ACCOUNTS, "isDeactivated", "(Ljava/lang/String;)Z", true);
    assertRefused("grade B", code -> code.visitLdcInsn(reference));
  }

  @Test
  public void looksAtTheInterfaceThatALambdaImplements() {
    Handle bootstrap =
        new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/LambdaMetafactory",
            "metafactory",
            "()V",
            false);
    assertRefused(
        "no such member",
        code ->
            code.visitInvokeDynamicInsn(
                "run",
                "()Lcom/atlassian/sal/api/transaction/TransactionCallback;",
                bootstrap,
                Type.getMethodType("()V")));
  }

  @Test
  public void looksAtMembersInheritedByTypesOfOurOwn() {
    ClassWriter heir = new ClassWriter(0);
    heir.visit(
        Opcodes.V17,
        ACC_PUBLIC,
        "org/retis/Heir",
        null,
        "java/lang/Object",
        new String[] {ACCOUNTS});
    ClassWriter caller = start("java/lang/Object");
    code(
        caller,
        code ->
            code.visitMethodInsn(
                INVOKEVIRTUAL, "org/retis/Heir", "isDeactivated", "(Ljava/lang/String;)Z", false));

    List<String> found =
        new ReferenceRules(signatures, List.of(heir.toByteArray(), caller.toByteArray()))
            .complaints();
    assertTrue(found.toString(), found.toString().contains("grade B may only be called by name"));
  }

  @Test
  public void tellsWhichClassesNeedAPackage() {
    ClassWriter writer = start("java/lang/Object");
    code(writer, code -> code.visitTypeInsn(Opcodes.NEW, SPACE));

    assertEquals(
        Map.of("com.atlassian.confluence.spaces", Set.of("org/retis/Made")),
        new ReferenceRules(signatures, List.of(writer.toByteArray())).classesByPackage());
  }

  private void assertRefused(String why, Consumer<MethodVisitor> instructions) {
    ClassWriter writer = start("java/lang/Object");
    code(writer, instructions);
    assertRefused(why, writer.toByteArray());
  }

  private void assertRefused(String why, byte[] classFile) {
    List<String> found = complaints(classFile);
    assertTrue(found.toString(), found.stream().anyMatch(each -> each.contains(why)));
  }

  private List<String> complaints(Consumer<MethodVisitor> instructions) {
    ClassWriter writer = start("java/lang/Object");
    code(writer, instructions);
    return complaints(writer.toByteArray());
  }

  private List<String> complaints(byte[] classFile) {
    return new ReferenceRules(signatures, List.of(classFile)).complaints();
  }

  private static ClassWriter start(String parent, String... interfaces) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, ACC_PUBLIC, "org/retis/Made", null, parent, interfaces);
    return writer;
  }

  private static void code(ClassWriter writer, Consumer<MethodVisitor> instructions) {
    MethodVisitor method = writer.visitMethod(ACC_PUBLIC, "made", "()V", null, null);
    method.visitCode();
    instructions.accept(method);
    method.visitMaxs(9, 9);
    method.visitEnd();
  }
}
