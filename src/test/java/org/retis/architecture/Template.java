package org.retis.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Velocity template, read as text: what it refers to, and what it does that no template of ours
 * may do.
 */
final class Template {

  private static final String NAME = "[A-Za-z_]\\w*";
  private static final String REFERENCE = "\\$(" + NAME + ")((?:\\." + NAME + "\\(\\))*)";
  private static final Pattern REFERENCES = Pattern.compile("\\$!?\\{?" + NAME + "|\\$" + NAME);
  private static final Pattern PREPARED = Pattern.compile(REFERENCE);
  private static final Pattern BEYOND = Pattern.compile("\\G(?:\\." + NAME + "|\\(|\\[)");
  private static final Pattern CONDITION = Pattern.compile("\\s*!?\\s*" + REFERENCE + "\\s*");
  private static final Pattern LOOP =
      Pattern.compile("\\s*\\$(" + NAME + ")\\s+in\\s+" + REFERENCE + "\\s*");
  private static final Pattern INCLUDED = Pattern.compile("\\s*\"([\\w/.-]+\\.html\\.vm)\"\\s*");
  private static final Pattern DIRECTIVE =
      Pattern.compile("#\\{?(" + NAME + ")\\}?(?:\\s*\\(((?:[^()]|\\(\\))*)\\))?");
  private static final Set<String> PLAIN = Set.of("else", "end");
  private static final Set<String> FORBIDDEN =
      Set.of("set", "macro", "include", "evaluate", "define", "stop", "break", "literal");
  private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile("#\\*.*?\\*#|##[^\\n]*|<!--.*?-->", Pattern.DOTALL);

  private final String name;
  private final List<String> breaches = new ArrayList<>();
  private final Set<String> roots = new TreeSet<>();
  private final Set<String> loops = new TreeSet<>();
  private final Set<String> accessors = new TreeSet<>();
  private final Set<String> includes = new TreeSet<>();

  Template(String name, String text) {
    this.name = name;
    String code = COMMENT.matcher(text).replaceAll("");
    readDirectives(code);
    readReferences(code);
    readWords(code);
  }

  String name() {
    return name;
  }

  /** What it does and may not do. */
  List<String> breaches() {
    return breaches;
  }

  /** The variables that it reads. */
  Set<String> roots() {
    return roots;
  }

  /** The variables that its loops set. */
  Set<String> loops() {
    return loops;
  }

  /** The names of the methods that it calls. */
  Set<String> accessors() {
    return accessors;
  }

  /** The templates that it includes. */
  Set<String> includes() {
    return includes;
  }

  private void readDirectives(String code) {
    Matcher directive = DIRECTIVE.matcher(code);
    while (directive.find()) {
      String word = directive.group(1);
      String argument = directive.group(2);
      switch (word) {
        case "if", "elseif" -> require(CONDITION, argument, directive.group());
        case "foreach" -> readLoop(argument, directive.group());
        case "parse" -> readInclude(argument, directive.group());
        default -> readOther(word, argument, directive.group());
      }
    }
  }

  private void readLoop(String argument, String whole) {
    if (require(LOOP, argument, whole)) {
      Matcher loop = LOOP.matcher(argument);
      loop.matches();
      loops.add(loop.group(1));
    }
  }

  private void readInclude(String argument, String whole) {
    if (require(INCLUDED, argument, whole)) {
      Matcher included = INCLUDED.matcher(argument);
      included.matches();
      includes.add(included.group(1));
    }
  }

  private void readOther(String word, String argument, String whole) {
    boolean call = argument != null && !PLAIN.contains(word);
    if (FORBIDDEN.contains(word) || call) {
      breaches.add(name + ": only #if, #foreach and #parse, not " + whole);
    }
  }

  private boolean require(Pattern pattern, String argument, String whole) {
    boolean fits = argument != null && pattern.matcher(argument).matches();
    if (!fits) {
      breaches.add(name + ": nothing to work out in a template, as in " + whole);
    }
    return fits;
  }

  private void readReferences(String code) {
    Matcher any = REFERENCES.matcher(code);
    while (any.find()) {
      Matcher prepared = PREPARED.matcher(code).region(any.start(), code.length());
      if (!prepared.lookingAt()) {
        breaches.add(name + ": write references plainly, not " + any.group());
        continue;
      }
      roots.add(prepared.group(1));
      for (String accessor : prepared.group(2).split("\\.")) {
        if (!accessor.isEmpty()) {
          accessors.add(accessor.replace("()", ""));
        }
      }
      Matcher beyond = BEYOND.matcher(code).region(prepared.end(), code.length());
      if (beyond.lookingAt()) {
        breaches.add(
            name + ": call accessors as .name(), not " + prepared.group() + beyond.group());
      }
    }
  }

  /** Every word that people read comes from the view, translated; markup holds none. */
  private void readWords(String code) {
    String text = DIRECTIVE.matcher(code).replaceAll("");
    text = PREPARED.matcher(text).replaceAll("");
    text = TAG.matcher(text).replaceAll(" ").replaceAll("&#?\\w+;", " ");
    Matcher word = Pattern.compile("\\p{L}{2,}").matcher(text);
    if (word.find()) {
      breaches.add(name + ": untranslated text \"" + word.group() + "\"");
    }
  }
}
