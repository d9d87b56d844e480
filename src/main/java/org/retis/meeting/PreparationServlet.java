package org.retis.meeting;

import org.retis.gateway.WebResources;
import org.retis.network.Bodies;
import org.retis.network.Body;
import org.retis.network.Circle;
import org.retis.network.Network;
import org.retis.network.NetworkRights;
import org.retis.network.Networks;
import org.retis.store.PageRequest;
import org.retis.web.SettingsRequest;
import org.retis.web.SettingsScreen;
import org.retis.web.SettingsServlet;
import org.retis.web.SettingsSupport;
import org.retis.web.UserMistake;

/**
 * Preparing a meeting: {@code /plugins/servlet/retis/meeting/prepare?network=1}, with {@code body=}
 * for a new one of that body, with {@code meeting=} for one that is there; for coordinators. With
 * {@code parent=} its page is created below that one.
 */
public final class PreparationServlet extends SettingsServlet {

  private static final long serialVersionUID = 1L;
  private static final String TEMPLATE = "org/retis/meeting/preparation.html.vm";

  private final transient Networks networks;
  private final transient NetworkRights rights;
  private final transient Bodies bodies;
  private final transient Meetings meetings;
  private final transient PreparationChanges changes;
  private final transient Preparation preparation;
  private final transient PreparationViews views;
  private final transient WebResources resources;

  /** Made by Confluence, which hands over beans of ours. */
  public PreparationServlet(
      SettingsSupport support,
      Networks networks,
      NetworkRights rights,
      Bodies bodies,
      Meetings meetings,
      Preparation preparation,
      PreparationChanges changes,
      PreparationViews views) {
    super(support);
    this.networks = networks;
    this.rights = rights;
    this.bodies = bodies;
    this.meetings = meetings;
    this.changes = changes;
    this.preparation = preparation;
    this.views = views;
    this.resources = support.resources();
  }

  @Override
  protected SettingsScreen show(SettingsRequest request) {
    resources.require("meeting-style");
    resources.require("retis-create-page");
    PreparationInput input = new PreparationInput(request);
    Network network = network(request, input);
    int meeting = input.number("meeting");
    int body = input.number("body");
    String title =
        request.formats().text(body == 0 ? "retis.meeting.title" : "retis.meeting.prepare");
    if (meeting != 0) {
      Meeting led = meetings.lead(request.viewer(), network, meeting);
      return new SettingsScreen(led.title(), TEMPLATE, views.prepared(request, network, led));
    }
    return new SettingsScreen(
        title,
        TEMPLATE,
        body == 0
            ? views.choice(request, network)
            : views.fresh(request, network, bodies.get(request.viewer(), network, body)));
  }

  @Override
  protected String act(SettingsRequest request) {
    PreparationInput input = new PreparationInput(request);
    Network network = network(request, input);
    int id = input.number("meeting");
    Meeting meeting =
        id == 0 ? prepare(request, network, input) : change(request, network, input, id);
    String parent = request.parameter("parent");
    return MeetingPaths.prepare(network, meeting.id())
        + (parent.matches("\\d{1,18}") ? "&parent=" + parent : "")
        + "&done=saved";
  }

  private Meeting prepare(SettingsRequest request, Network network, PreparationInput input) {
    Body body = bodies.get(request.viewer(), network, input.number("body"));
    boolean everybody =
        body.kind().isEverybody()
            || bodies.invitees(request.viewer(), network, body.id(), new PageRequest(1, 1)).total()
                > PageRequest.MAX_SIZE;
    String followUp = request.formats().text("retis.meeting.prepare.followUp");
    try {
      return preparation.prepare(
          request.viewer(), network, input.meeting(body.id(), everybody, followUp));
    } catch (UserMistake mistake) {
      throw input.atRow(mistake, !input.ids("carried").isEmpty());
    }
  }

  private Meeting change(SettingsRequest request, Network network, PreparationInput input, int id) {
    Meeting old = meetings.lead(request.viewer(), network, id);
    try {
      return changes.change(
          request.viewer(), network, id, input.meeting(old.bodyId()), input.changes());
    } catch (UserMistake mistake) {
      throw input.atRow(mistake, false);
    }
  }

  private Network network(SettingsRequest request, PreparationInput input) {
    Network network = networks.get(request.viewer(), input.number("network"));
    rights.require(request.viewer(), network, Circle.COORDINATOR);
    return network;
  }
}
