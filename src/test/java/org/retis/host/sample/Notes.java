package org.retis.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** A bean of the sample plugin. */
public class Notes {

  private final ActiveObjects objects;
  private final EventPublisher events;

  public Notes(ActiveObjects objects, EventPublisher events) {
    this.objects = objects;
    this.events = events;
  }

  /** Starts listening. */
  public void start() {
    events.register(this);
  }

  /** Stops listening. */
  public void stop() {
    events.unregister(this);
  }

  /** Adds a note. */
  public void add(String text) {
    objects.executeInTransaction(() -> objects.create(Note.class, Map.of("TEXT", text)));
  }

  /** Adds a note, then fails. */
  public void addAndFail(String text) {
    objects.executeInTransaction(
        () -> {
          add(text);
          throw new IllegalStateException("on purpose");
        });
  }

  /** All notes. */
  public List<String> all() {
    return Arrays.stream(objects.find(Note.class, Query.select().order("ID")))
        .map(Note::getText)
        .toList();
  }

  /** Notes what happens. */
  @EventListener
  public void on(String event) {
    add("heard " + event);
  }
}
