package org.retis.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.retis.gateway.CurrentRequest;

/** A request with parameters of the test's choice, under {@code /confluence}. */
public final class TestRequest implements CurrentRequest {

  private final Map<String, List<String>> parameters = new LinkedHashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<String, Object> results = new HashMap<>();

  /** Adds a parameter. */
  public TestRequest with(String name, String... values) {
    parameters.put(name, List.of(values));
    return this;
  }

  @Override
  public Optional<String> parameter(String name) {
    return parameters(name).stream().findFirst();
  }

  @Override
  public List<String> parameters(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  @Override
  public Map<String, List<String>> parameters() {
    return parameters;
  }

  @Override
  public int occurrence(String name) {
    return occurrences.merge(name, 1, Integer::sum);
  }

  @Override
  public String contextPath() {
    return "/confluence";
  }

  @Override
  @SuppressWarnings("unchecked") // a name stands for one type
  public <T> T once(String name, Supplier<T> work) {
    return (T) results.computeIfAbsent(name, any -> work.get());
  }
}
