package org.retis.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retis.gateway.CurrentRequest;
import org.retis.gateway.StorageMacros;
import org.retis.store.SearchText;

/**
 * Finds which decision or action a macro is that is being drawn. Confluence tells the page and what
 * the body looks like, not which macro of the page it is; so it is known by what it says, and by
 * its place among its kind where the page draws it a little differently (names of people, for
 * instance). A macro that isn't known for sure has no number, rather than another's.
 */
public final class OutcomesOnPage {

  private static final double ALIKE = 0.6;

  private final OutcomeQueries outcomes;
  private final StorageMacros texts;

  OutcomesOnPage(OutcomeQueries outcomes, StorageMacros texts) {
    this.outcomes = outcomes;
    this.texts = texts;
  }

  /** What a body says, as plain text. */
  public String text(String body) {
    return texts.text(body);
  }

  /**
   * What is kept of the macro, empty where nothing is (yet).
   *
   * @param pageId the page, 0 for none
   * @param kind which kind of macro
   * @param body its body as Confluence has drawn it
   * @param request asked what was drawn before on the page
   */
  public Optional<Outcome> find(
      long pageId, OutcomeKind kind, String body, CurrentRequest request) {
    if (pageId <= 0) {
      return Optional.empty();
    }
    String page = "retis-outcome:" + kind + ":" + pageId;
    String said = bare(texts.text(body));
    int place = request.occurrence(page) - 1;
    int twin = request.occurrence(page + ":" + said) - 1;
    List<Outcome> all = request.once(page + ":rows", () -> outcomes.onPage(pageId, kind));
    List<Outcome> same = all.stream().filter(each -> bare(each.text()).equals(said)).toList();
    if (!same.isEmpty()) {
      return Optional.of(same.get(Math.min(twin, same.size() - 1)));
    }
    TextLikeness likeness = TextLikeness.of(said);
    return all.stream()
        .filter(each -> each.place().order() == place)
        .filter(each -> TextLikeness.of(bare(each.text())).to(likeness) >= ALIKE)
        .findFirst();
  }

  /** Letters and digits only, a space between words. */
  private static String bare(String text) {
    return SearchText.fold(text)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
