package org.retis.charter;

import org.retis.charter.ActForm.Choice;
import org.retis.charter.ActForm.Hidden;
import org.retis.network.NetworkContext;
import org.retis.web.Formats;

/** The forms by which people act on the charter in pages. */
final class CharterForms {

  private final NetworkContext context;
  private final Formats formats;
  private final String failed;

  CharterForms(NetworkContext context) {
    this.context = context;
    this.formats = context.formats();
    this.failed = formats.text("retis.charter.failed");
  }

  /** Names the page that is looked at. */
  ActForm name() {
    return ActForm.button(
            id("name"), address(""), "PUT", failed, formats.text("retis.charter.name.submit"))
        .about("", formats.text("retis.charter.name.sentence"))
        .sending(
            new Hidden("pageId", String.valueOf(context.macro().call().contentId()), "number"));
  }

  /** Acknowledges the text in force. */
  ActForm acknowledge(CharterVersion version, boolean here) {
    return ActForm.button(
            id("acknowledge"),
            address("/acknowledgements"),
            "POST",
            failed,
            formats.text("retis.charter.acknowledge.submit"))
        .sending(versionId(version), digest(version))
        .ticking(
            here
                ? formats.text("retis.charter.acknowledge.check.here")
                : formats.text("retis.charter.acknowledge.check", version.label()))
        .main(formats.text("retis.charter.acknowledge.kept"));
  }

  /** Says what kind of change the newest text is. */
  ActForm decide(CharterVersion pending, CharterVersion inForce) {
    return ActForm.button(
            id("decide"),
            address("/versions/" + pending.id() + "/decision"),
            "POST",
            failed,
            formats.text("retis.charter.decide.submit"))
        .about(
            formats.text("retis.charter.decide.title"),
            formats.text("retis.charter.decide.sentence", formats.dateTime(pending.savedAt())))
        .sending(digest(pending))
        .choosing(
            formats.text("retis.charter.decide.label"),
            new Choice(
                "substantial",
                "false",
                formats.text("retis.charter.decide.minor"),
                formats.text("retis.charter.decide.minor.help", inForce.label())),
            new Choice(
                "substantial",
                "true",
                formats.text("retis.charter.decide.substantial"),
                formats.text("retis.charter.decide.substantial.help")));
  }

  /** Records that somebody signed on paper. */
  ActForm paper(CharterVersion version, int memberId) {
    return ActForm.button(
            id("paper-" + memberId),
            address("/acknowledgements/paper"),
            "POST",
            failed,
            formats.text("retis.charter.paper.submit"))
        .sending(
            new Hidden("memberId", String.valueOf(memberId), "number"),
            versionId(version),
            digest(version))
        .asking("reference", formats.text("retis.charter.paper.reference"));
  }

  private String id(String form) {
    return context.macro().id() + "-" + form;
  }

  private String address(String below) {
    return context.address(
        "/rest/retis/1.0/networks/" + context.network().id() + "/charter" + below);
  }

  private static Hidden versionId(CharterVersion version) {
    return new Hidden("versionId", String.valueOf(version.id()), "number");
  }

  private static Hidden digest(CharterVersion version) {
    return new Hidden("digest", version.digest(), "text");
  }
}
