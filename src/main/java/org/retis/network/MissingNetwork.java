package org.retis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retis.gateway.SpaceInfo;
import org.retis.web.Formats;
import org.retis.web.LinkView;
import org.retis.web.MacroContext;
import org.retis.web.MessageView;

/** Tells in place of a macro why there is no network to speak about, and what to do. */
final class MissingNetwork {

  /** More names than this don't help to choose. */
  private static final int CHOICES = 10;

  private final NetworkMacroSupport support;
  private final MacroContext context;
  private final Formats formats;

  MissingNetwork(NetworkMacroSupport support, MacroContext context) {
    this.support = support;
    this.context = context;
    this.formats = context.formats();
  }

  /**
   * The message.
   *
   * @param key the key of the space where a network was sought
   * @param chosen whether the page's author chose it, rather than the page being in it
   */
  MessageView message(Optional<String> key, boolean chosen) {
    if (key.isEmpty()) {
      return MessageView.info(
          formats.text("retis.network.macro.none.title"), formats.text("retis.network.macro.none"));
    }
    return key.filter(home -> support.permissions().mayViewSpace(context.viewer(), home))
        .flatMap(support.spaces()::byKey)
        .map(this::undeclared)
        .orElseGet(() -> unknown(key.get(), chosen));
  }

  private MessageView undeclared(SpaceInfo space) {
    String title = formats.text("retis.network.macro.undeclared.title", space.name());
    if (!support.networks().mayDeclare(context.viewer(), space.key())) {
      return MessageView.info(title, formats.text("retis.network.macro.undeclared.ask"));
    }
    MessageView message =
        MessageView.info(title, formats.text("retis.network.macro.undeclared.may"));
    if (!context.interactive()) {
      return message;
    }
    String setup = support.macros().request().contextPath() + SettingsPaths.setup(space.key());
    return message.withLinks(LinkView.primary(formats.text("retis.network.macro.declare"), setup));
  }

  private MessageView unknown(String key, boolean chosen) {
    List<String> sentences = new ArrayList<>();
    sentences.add(formats.text("retis.network.macro.unknown", key));
    if (context.viewer().isAnonymous()) {
      sentences.add(formats.text("retis.network.macro.unknown.logIn"));
    }
    if (chosen) {
      choices().ifPresent(sentences::add);
    }
    return MessageView.warning(
        formats.text("retis.network.macro.unknown.title"), sentences.toArray(String[]::new));
  }

  private Optional<String> choices() {
    List<String> names =
        support.networks().list(context.viewer()).stream()
            .limit(CHOICES)
            .map(network -> network.name() + " (" + network.homeSpaceKey() + ")")
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(formats.text("retis.network.macro.unknown.choice", String.join(", ", names)));
  }
}
