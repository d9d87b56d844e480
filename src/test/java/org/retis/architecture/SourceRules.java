package org.retis.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Source files as somebody reads them: not too long, and what others use is explained. */
final class SourceRules {

  private static final int LONGEST = 300;

  private SourceRules() {}

  /** Files of more lines than anybody wants to read at a stretch. */
  static List<String> tooLong(List<Path> files) {
    List<String> breaches = new ArrayList<>();
    for (Path file : files) {
      long lines = Repository.read(file).lines().count();
      if (lines > LONGEST) {
        breaches.add(file + ": " + lines + " lines, at most " + LONGEST);
      }
    }
    return breaches;
  }

  /**
   * Public types, and public methods of public types, without Javadoc. Overriding methods,
   * constructors and an entity's columns need none: the type says it all.
   */
  static List<String> undocumented(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> breaches = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(docs, breaches).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return breaches;
  }

  private static final class Reader extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final List<String> breaches;

    Reader(DocTrees docs, List<String> breaches) {
      this.docs = docs;
      this.breaches = breaches;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (isPublic(type.getModifiers(), getCurrentPath().getParentPath())) {
        require(type.getSimpleName().toString());
      }
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      TreePath parent = getCurrentPath().getParentPath();
      ClassTree type = (ClassTree) parent.getLeaf();
      boolean open =
          isPublic(method.getModifiers(), parent)
              && isPublic(type.getModifiers(), parent.getParentPath());
      boolean explained =
          method.getReturnType() == null || overrides(method) || isColumn(method, type);
      if (open && !explained) {
        require(type.getSimpleName() + "." + method.getName());
      }
      return null;
    }

    /** Written so, or a member of an interface. */
    private static boolean isPublic(ModifiersTree modifiers, TreePath around) {
      boolean inInterface = around != null && around.getLeaf().getKind() == Tree.Kind.INTERFACE;
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isColumn(MethodTree method, ClassTree type) {
      return type.getKind() == Tree.Kind.INTERFACE
          && method.getName().toString().matches("(get|set|is)[A-Z].*")
          && type.getImplementsClause().stream()
              .anyMatch(
                  parent -> parent.toString().matches("(Raw)?Entity.*|\\w+Entity|Searchable"));
    }

    private void require(String name) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment == null) {
        breaches.add(
            getCurrentPath().getCompilationUnit().getSourceFile().getName()
                + ": "
                + name
                + " has no Javadoc");
      }
    }
  }
}
