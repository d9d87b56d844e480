package org.retis.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The strings in compiled classes.
 *
 * @param texts whole strings
 * @param recipes strings that are put together at run time; what is put in stands as {@code \1}
 */
record Constants(Set<String> texts, Set<String> recipes) {

  /** The strings in all classes below a folder. */
  static Constants in(Path folder) {
    Constants found = new Constants(new TreeSet<>(), new TreeSet<>());
    for (Path file : Repository.files(folder, ".class")) {
      try {
        new ClassReader(Files.readAllBytes(file)).accept(found.reader(), ClassReader.SKIP_DEBUG);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private void add(Object constant) {
    if (constant instanceof String text) {
      texts.add(text);
    }
  }

  private ClassVisitor reader() {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public FieldVisitor visitField(
          int access, String name, String type, String signature, Object value) {
        add(value);
        return null;
      }

      @Override
      public MethodVisitor visitMethod(
          int access, String name, String type, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitLdcInsn(Object value) {
            add(value);
          }

          @Override
          public void visitInvokeDynamicInsn(
              String called, String descriptor, Handle bootstrap, Object... arguments) {
            if (called.equals("makeConcatWithConstants")) {
              recipes.add((String) arguments[0]);
            }
          }
        };
      }
    };
  }
}
