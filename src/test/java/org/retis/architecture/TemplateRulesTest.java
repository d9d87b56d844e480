package org.retis.architecture;

import static org.junit.Assert.assertFalse;
import static org.retis.architecture.Repository.assertFinds;
import static org.retis.architecture.Repository.assertNone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class TemplateRulesTest {

  private final TemplateRules ours = TemplateRules.in(Repository.RESOURCES);
  private final ClassLoader classes = getClass().getClassLoader();

  /** A public record for the examples. */
  public record Example(String name, List<String> rows) {}

  record Hidden(String name) {}

  private static TemplateRules template(String text) {
    return new TemplateRules(Map.of("org/retis/x/x.html.vm", text));
  }

  @Test
  public void ourTemplatesOnlyShowWhatIsPrepared() {
    assertFalse(ours.names().isEmpty());
    assertNone(ours.logic());
    assertNone(ours.variables());
  }

  @Test
  public void ourTemplatesAreUsedAndPresent() {
    assertNone(ours.uses(Constants.in(Repository.CLASSES.resolve("org/retis")).texts()));
  }

  @Test
  public void ourTemplatesCallWhatIsAllowed() {
    assertNone(ours.allowList(Descriptor.ours().texts("velocity-allowlist/method"), classes));
  }

  @Test
  public void acceptsWhatTemplatesAreFor() {
    TemplateRules good =
        template(
            "<ul>#foreach($row in $view.rows())<li class=\"a-$row.kind()\">$row.name()&nbsp;"
                + "#if(!$row.last()) #else<b>$row</b>#end</li>#end</ul> #parse(\"a/b.html.vm\")"
                + "<a href=\"#top\" style=\"color:#fff\">$view.top()</a>");
    assertNone(good.logic());
    assertNone(good.variables());
  }

  @Test
  public void findsLogic() {
    assertFinds(template("#set($a = 1)").logic(), "#set");
    assertFinds(template("#if($view.size() > 3)#end").logic(), "#if($view.size() > 3)");
    assertFinds(template("#if($view.a() && $view.b())#end").logic(), "#if");
    assertFinds(template("#foreach($i in [1..3])#end").logic(), "#foreach");
    assertFinds(template("#parse($view.template())").logic(), "#parse");
    assertFinds(template("#requireResource(\"x:y\")").logic(), "#requireResource");
    assertFinds(template("#evaluate($view.code())").logic(), "#evaluate");
  }

  @Test
  public void findsReferencesThatAreNotAccessors() {
    assertFinds(template("not $view.name").logic(), "$view.name");
    assertFinds(template("$view.row(3)").logic(), "not $view.row");
    assertFinds(template("$!{view.name()}").logic(), "plainly");
    assertFinds(template("$view.rows()[0]").logic(), "[");
  }

  @Test
  public void findsTextOfItsOwn() {
    assertFinds(template("<p title=\"$view.a()\">Members</p>").logic(), "Members");
  }

  @Test
  public void findsTemplatesThatWouldNotBeEscaped() {
    assertFinds(new TemplateRules(Map.of("org/retis/x/x.vm", "")).logic(), ".html.vm");
    assertFinds(template("#foreach($rowHtml in $view.rows())$rowHtml#end").variables(), "$rowHtml");
  }

  @Test
  public void findsVariablesThatNobodySets() {
    assertFinds(template("$person.name()").variables(), "$person");
    TemplateRules both =
        new TemplateRules(
            Map.of(
                "a.html.vm", "#foreach($person in $view.people())#parse(\"b.html.vm\")#end",
                "b.html.vm", "$person.name()"));
    assertNone(both.variables());
  }

  @Test
  public void findsTemplatesThatAreMissingOrUnused() {
    TemplateRules rules = template("#parse(\"org/retis/x/gone.html.vm\")");
    assertFinds(rules.uses(Set.of()), "gone.html.vm: there is no such template");
    assertFinds(rules.uses(Set.of()), "x.html.vm: no code");
    assertFinds(rules.uses(Set.of("org/retis/x/y.html.vm")), "y.html.vm: there is no");
  }

  @Test
  public void findsWhatTheAllowListGetsWrong() {
    String type = Example.class.getName();
    TemplateRules rules = template("$view.name()");
    assertNone(rules.allowList(List.of(type + "#name()"), classes));
    assertFinds(rules.allowList(List.of(), classes), ".name() isn't on the allow-list");
    assertFinds(rules.allowList(List.of(type + "#rows()"), classes), "no template calls it");
    assertFinds(rules.allowList(List.of(type + "#name(int)"), classes), "without arguments");
    assertFinds(rules.allowList(List.of("a.B#name()"), classes), "no such class");
    assertFinds(
        rules.allowList(List.of(Hidden.class.getName() + "#name()"), classes), "not a public");
    assertFinds(
        template("$view.gone()").allowList(List.of(type + "#gone()"), classes), "no such public");
    assertFinds(
        rules.allowList(List.of(type + "#name()", type + "#name()"), classes), "allowed twice");
  }
}
