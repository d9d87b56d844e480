package org.retis.testing;

import java.util.List;

/** What people with bad intentions, bad luck or long names type. */
public final class HostileTexts {

  /** Each must reach the reader as typed, and do nothing. */
  public static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</section></textarea></select>",
          "${view.name()} $view #set($x=1) #parse(\"x\") #end #if(true)",
          "{0} {1} '{2}'",
          "javascript:alert(1)",
          "&lt;b&gt; &amp;amp;",
          "\u202egnirts\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
          "\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udcbb \ud83c\uddeb\ud83c\uddf7",
          "x".repeat(10_000));

  private HostileTexts() {}
}
