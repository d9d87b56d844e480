package org.retis.gateway;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.junit.Test;

public class ByNameTest {

  private final ByName byName = new ByName();

  @Test
  public void callsTheMethodOfAHiddenClassThroughItsPublicInterface() {
    Object hidden = new Hidden();

    assertEquals(Optional.of("hello Ada"), byName.call(String.class, hidden, "greet", "Ada"));
  }

  @Test
  public void callsAMethodInheritedFromAPublicParentInterface() {
    assertEquals(Optional.of(7), byName.call(Integer.class, new Hidden(), "count"));
  }

  @Test
  public void boxesPrimitives() {
    assertEquals(Optional.of(5L), byName.call(Long.class, new Open(), "twice", 2.5f));
  }

  @Test
  public void choosesTheNarrowestOverload() {
    assertEquals(Optional.of("text"), byName.call(String.class, new Open(), "kind", "a text"));
    assertEquals(Optional.of("object"), byName.call(String.class, new Open(), "kind", 1));
  }

  @Test
  public void tellsOverloadsApartByTheNumberOfArguments() {
    assertEquals(Optional.of("two"), byName.call(String.class, new Open(), "kind", "a", "b"));
  }

  @Test
  public void answersNothingForAMissingTarget() {
    assertEquals(Optional.empty(), byName.call(String.class, null, "greet", "Ada"));
  }

  @Test
  public void answersNothingForAMissingMethod() {
    assertEquals(Optional.empty(), byName.call(String.class, new Open(), "nosuch"));
  }

  @Test
  public void answersNothingForArgumentsThatDoNotFit() {
    assertEquals(Optional.empty(), byName.call(Long.class, new Open(), "twice", "text"));
  }

  @Test
  public void answersNothingWhenTheMethodThrows() {
    assertEquals(Optional.empty(), byName.call(Object.class, new Open(), "fail"));
  }

  @Test
  public void answersNothingWhenAClassBehindTheMethodIsMissing() {
    assertEquals(Optional.empty(), byName.call(Object.class, new Open(), "unlinked"));
  }

  @Test
  public void answersNothingForAResultOfAnotherType() {
    assertEquals(Optional.empty(), byName.call(Integer.class, new Open(), "kind", "a text"));
  }

  @Test
  public void answersNothingForNull() {
    assertEquals(Optional.empty(), byName.call(Object.class, new Open(), "nothing"));
  }

  @Test
  public void neverCallsAMethodThatIsNotPublic() {
    assertEquals(Optional.empty(), byName.call(String.class, new Open(), "secret"));
  }

  @Test
  public void callsStaticMethods() {
    assertEquals(Optional.of(12), byName.callStatic(Integer.class, Integer.class, "valueOf", "12"));
    assertEquals(
        Optional.empty(), byName.callStatic(Integer.class, Integer.class, "valueOf", "twelve"));
    assertEquals(Optional.empty(), byName.callStatic(Object.class, Integer.class, "intValue"));
  }

  /** What a class of Confluence may inherit from. */
  public interface Parent {
    int count();
  }

  /** The interface that Confluence publishes. */
  public interface Greeter extends Parent {
    String greet(String name);
  }

  private static final class Hidden implements Greeter {
    @Override
    public String greet(String name) {
      return "hello " + name;
    }

    @Override
    public int count() {
      return 7;
    }
  }

  /** A class of many shapes. */
  public static final class Open {

    public long twice(float value) {
      return (long) (value * 2);
    }

    public String kind(Object value) {
      return "object";
    }

    public String kind(String value) {
      return "text";
    }

    public String kind(String first, String second) {
      return "two";
    }

    @SuppressWarnings("DoNotCallSuggester") // called by name
    public Object fail() {
      throw new IllegalStateException("on purpose");
    }

    @SuppressWarnings("DoNotCallSuggester") // called by name
    public Object unlinked() {
      throw new NoClassDefFoundError("on/purpose");
    }

    public Object nothing() {
      return null;
    }

    String secret() {
      return "secret";
    }
  }
}
