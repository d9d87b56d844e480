package org.retis.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was given for the declared parameters of one macro, checked and typed. */
public final class MacroParameters {

  private final List<MacroParameter<?>> declared;
  private final Map<String, List<String>> given;

  private MacroParameters(List<MacroParameter<?>> declared, Map<String, List<String>> given) {
    this.declared = declared;
    this.given = given;
  }

  /**
   * Takes what was given; a parameter given empty counts as not given. Nothing is refused yet, see
   * {@link #mistakes}.
   *
   * @param declared the parameters that the macro knows
   * @param given name to values
   */
  static MacroParameters of(List<MacroParameter<?>> declared, Map<String, List<String>> given) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> {
          List<String> some = values.stream().filter(value -> !value.isBlank()).toList();
          if (!some.isEmpty()) {
            filled.put(name, some);
          }
        });
    return new MacroParameters(List.copyOf(declared), filled);
  }

  /**
   * The value of a parameter, or what stands for it.
   *
   * @throws UserMistake when the value given can't be read
   */
  public <T> T get(MacroParameter<T> parameter) {
    List<String> raw = given.get(parameter.name());
    return raw == null ? parameter.fallback() : parameter.parse(raw);
  }

  /** Whether a value was given. */
  public boolean isGiven(MacroParameter<?> parameter) {
    return given.containsKey(parameter.name());
  }

  /** Everything that is wrong: unknown names first, then values that can't be read. */
  List<UserMistake> mistakes() {
    List<UserMistake> mistakes = new ArrayList<>();
    List<String> names = declared.stream().map(MacroParameter::name).toList();
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        mistakes.add(unknown(name, names));
      }
    }
    for (MacroParameter<?> parameter : declared) {
      try {
        get(parameter);
      } catch (UserMistake mistake) {
        mistakes.add(mistake);
      }
    }
    return mistakes;
  }

  private static UserMistake unknown(String name, List<String> names) {
    return names.isEmpty()
        ? new UserMistake("retis.web.parameter.unknownNone", name)
        : new UserMistake("retis.web.parameter.unknown", name, String.join(", ", names));
  }
}
