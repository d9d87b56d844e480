package org.retis.network;

import java.util.List;
import java.util.stream.IntStream;
import org.retis.gateway.WebResources;
import org.retis.web.Formats;
import org.retis.web.SettingsRequest;
import org.retis.web.SettingsScreen;
import org.retis.web.SettingsServlet;

/**
 * From nothing to a network with its first page in three steps: {@code
 * /plugins/servlet/retis/setup}, with {@code ?space=} to begin with that space, with {@code
 * ?network=} and {@code step=} for a later step. Also the app's configuration page.
 */
public final class SetupServlet extends SettingsServlet {

  private static final long serialVersionUID = 1L;
  private static final String TEMPLATE = "org/retis/network/settings.html.vm";
  private static final int STEPS = 3;

  private final transient NetworkSettingsSupport support;
  private final transient SetupSteps steps;
  private final transient WebResources resources;

  /** Wired by Confluence. */
  public SetupServlet(NetworkSettingsSupport support, SetupSteps steps, WebResources resources) {
    super(support.settings());
    this.support = support;
    this.steps = steps;
    this.resources = resources;
  }

  @Override
  protected SettingsScreen show(SettingsRequest request) {
    Formats formats = request.formats();
    int step = step(request);
    List<SettingsSection> sections =
        switch (step) {
          case 2 -> steps.people(request, network(request));
          case STEPS -> steps.page(request, network(request));
          default -> steps.network(request);
        };
    if (step == STEPS) {
      resources.require("retis-create-page");
    }
    SettingsPage page =
        new SettingsPage(
            "",
            List.of(),
            formats.text("retis.network.setup.steps"),
            IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> step(formats, number, number == step))
                .toList(),
            SettingsPage.notices(
                request.messages(formats.text("retis.network.settings.not-saved"))),
            sections);
    return new SettingsScreen(formats.text("retis.network.setup.title"), TEMPLATE, page);
  }

  @Override
  protected String act(SettingsRequest request) {
    if (step(request) == 1) {
      return SettingsPaths.step(2, steps.declare(request));
    }
    Network network = network(request);
    steps.addPeople(request, network);
    return SettingsPaths.step(STEPS, network);
  }

  private Network network(SettingsRequest request) {
    int id = NetworkSettings.number(request, "network");
    Network network = support.networks().get(request.viewer(), id);
    support.rights().require(request.viewer(), network, Circle.COORDINATOR);
    return network;
  }

  private static int step(SettingsRequest request) {
    int step = NetworkSettings.number(request, "step");
    return step == 2 || step == STEPS ? step : 1;
  }

  private static SettingsPage.Step step(Formats formats, int number, boolean current) {
    String text = formats.text("retis.network.setup.step." + number);
    return new SettingsPage.Step(formats.number(number), text, current);
  }
}
