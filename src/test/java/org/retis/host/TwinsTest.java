package org.retis.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The host's working twins of Confluence's classes have the shape that the signatures give. */
public class TwinsTest {

  @Test
  public void everyMemberOfASignatureIsInItsTwin() throws Exception {
    Path signatures = place(ActiveObjects.class);
    Path twins = place(EmbeddedHost.class);
    List<String> names = shared(signatures, twins);
    assertTrue(
        names.toString(), names.contains("com.atlassian.core.filters.ServletContextThreadLocal"));

    try (URLClassLoader loader = new SignaturesOnly(signatures)) {
      for (String name : names) {
        Class<?> signature = loader.loadClass(name);
        Class<?> twin = Class.forName(name);
        assertEquals(name, kind(signature), kind(twin));
        assertTrue(name, isAbstract(signature) || !isAbstract(twin));
        assertTrue(
            name + ": " + members(signature) + " in " + members(twin),
            withInherited(twin).containsAll(members(signature)));
      }
    }
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<String> shared(Path signatures, Path twins) throws IOException {
    try (Stream<Path> files = Files.walk(twins.resolve("com/atlassian"))) {
      return files
          .map(file -> twins.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && Files.exists(signatures.resolve(file)))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private static int kind(Class<?> type) {
    return type.getModifiers() & (Modifier.INTERFACE | Modifier.PUBLIC);
  }

  /** A signature stays abstract where nothing tells which of its classes has the method. */
  private static boolean isAbstract(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers());
  }

  /** A twin may take a method from above, as Confluence's own class may. */
  private static Set<String> withInherited(Class<?> twin) {
    Stream<String> above = Arrays.stream(twin.getMethods()).map(TwinsTest::shape);
    return Stream.concat(members(twin).stream(), above).collect(Collectors.toSet());
  }

  private static Set<String> members(Class<?> type) {
    Stream<String> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(TwinsTest::isOpen)
            .map(method -> shape(method));
    Stream<String> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(TwinsTest::isOpen)
            .map(field -> isStatic(field) + field.getType().getName() + " " + field.getName());
    Stream<String> constructors =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(TwinsTest::isOpen)
            .filter(constructor -> !isPerhapsTheCompilers(constructor))
            .map(constructor -> names(constructor.getParameterTypes()));
    return Stream.of(methods, fields, constructors)
        .flatMap(stream -> stream)
        .collect(Collectors.toSet());
  }

  /** One without parameters says nothing: a signature that declares none has it all the same. */
  private static boolean isPerhapsTheCompilers(Constructor<?> constructor) {
    return constructor.getParameterCount() == 0;
  }

  private static boolean isOpen(Member member) {
    return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  private static String isStatic(Member member) {
    return Modifier.isStatic(member.getModifiers()) ? "static " : "";
  }

  private static String shape(Method method) {
    return isStatic(method)
        + method.getReturnType().getName()
        + " "
        + method.getName()
        + names(method.getParameterTypes());
  }

  private static String names(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getName).toList().toString();
  }

  /** Takes the classes of Atlassian's from the signatures, never from the twins. */
  private static final class SignaturesOnly extends URLClassLoader {

    SignaturesOnly(Path signatures) throws IOException {
      super(new URL[] {signatures.toUri().toURL()}, TwinsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("com.atlassian.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
