package org.retis.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a {@code <velocity-allowlist>}: {@code com.acme.View#name()} or {@code
 * com.acme.View#item(java.lang.String int)}.
 *
 * @param type the class's full name
 * @param method the method's name
 * @param parameters full names of the parameters' types
 */
public record AllowedMethod(String type, String method, List<String> parameters) {

  private static final Pattern FORM = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\], ]*)\\)");

  /** Keeps the parameters unchangeable. */
  public AllowedMethod {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException if it hasn't this form
   */
  public static AllowedMethod parse(String line) {
    Matcher matcher = FORM.matcher(line.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + line.strip() + "' isn't of the form package.Class#method(types)");
    }
    List<String> parameters =
        Arrays.stream(matcher.group(3).split("[, ]+")).filter(p -> !p.isEmpty()).toList();
    return new AllowedMethod(matcher.group(1), matcher.group(2), parameters);
  }

  static AllowedMethod of(Class<?> type, Method method) {
    List<String> parameters =
        Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).toList();
    return new AllowedMethod(type.getName(), method.getName(), parameters);
  }

  /** Whether a method has this name and these parameters, whichever class declares it. */
  public boolean isFormOf(Method candidate) {
    return of(candidate.getDeclaringClass(), candidate).withType(type).equals(this);
  }

  private AllowedMethod withType(String other) {
    return new AllowedMethod(other, method, parameters);
  }

  @Override
  public String toString() {
    return type + "#" + method + "(" + String.join(" ", parameters) + ")";
  }
}
