package org.retis.host.velocity;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The methods that templates may call: those listed by the plugins and a few harmless ones of the
 * Java library.
 */
public final class Allowlist {

  private static final Set<AllowedMethod> LIBRARY =
      Stream.of(
              "java.lang.Object#toString()",
              "java.lang.String#length()",
              "java.lang.String#isEmpty()",
              "java.util.Collection#size()",
              "java.util.Collection#isEmpty()",
              "java.util.List#get(int)",
              "java.util.Map#get(java.lang.Object)",
              "java.util.Map#isEmpty()",
              "java.util.Map#size()",
              "java.util.Map#entrySet()",
              "java.util.Map$Entry#getKey()",
              "java.util.Map$Entry#getValue()")
          .map(AllowedMethod::parse)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<AllowedMethod> allowed;
  private final Consumer<AllowedMethod> refused;

  /**
   * @param methods what the plugins list, on top of the library's
   */
  public Allowlist(Collection<AllowedMethod> methods) {
    this(all(methods), method -> {});
  }

  private Allowlist(Set<AllowedMethod> allowed, Consumer<AllowedMethod> refused) {
    this.allowed = allowed;
    this.refused = refused;
  }

  private static Set<AllowedMethod> all(Collection<AllowedMethod> methods) {
    Set<AllowedMethod> all = new HashSet<>(LIBRARY);
    all.addAll(methods);
    return Set.copyOf(all);
  }

  /**
   * The same list, which also tells what it refuses: a template shows nothing in its place, so that
   * a test may miss it.
   */
  public Allowlist telling(Consumer<AllowedMethod> listener) {
    return new Allowlist(allowed, listener);
  }

  /**
   * Reads the {@code <method>} lines of all {@code <velocity-allowlist>} modules of a plugin
   * descriptor, for template tests that run without the host.
   *
   * @throws IllegalArgumentException if the descriptor can't be read or a line is malformed
   */
  public static Allowlist ofDescriptor(InputStream descriptor) {
    Set<AllowedMethod> methods = new HashSet<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(descriptor);
      boolean inside = false;
      while (xml.hasNext()) {
        int event = xml.next();
        boolean start = event == XMLStreamConstants.START_ELEMENT;
        if (start || event == XMLStreamConstants.END_ELEMENT) {
          if (xml.getLocalName().equals("velocity-allowlist")) {
            inside = start;
          } else if (start && inside && xml.getLocalName().equals("method")) {
            methods.add(AllowedMethod.parse(xml.getElementText()));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
    return new Allowlist(methods);
  }

  /** Whether a template may call this method: it or a method that it overrides is listed. */
  public boolean permits(Method method) {
    boolean permitted = permits(method.getDeclaringClass(), method);
    if (!permitted) {
      refused.accept(AllowedMethod.of(method.getDeclaringClass(), method));
    }
    return permitted;
  }

  private boolean permits(Class<?> type, Method method) {
    if (type == null) {
      return false;
    }
    return allowed.contains(AllowedMethod.of(type, method))
        || permits(type.getSuperclass(), method)
        || Stream.of(type.getInterfaces()).anyMatch(parent -> permits(parent, method));
  }
}
