package org.retis.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as somebody typed it, not yet checked.
 *
 * @param topic what it is about, at most 255 characters
 * @param kind name of an {@link AgendaKind}; none means information
 * @param presenter the name of a member or of somebody else, at most 150 characters
 * @param minutes how long it may take, 0 to 1,440; none means unknown
 * @param documents what to read, each a name, an address or both, at most 20
 * @param actions ids of actions that earlier meetings left, at most 100
 * @param version the version that the editor had before them; ignored for a new item
 */
public record AgendaDraft(
    @Nullable String topic,
    @Nullable String kind,
    @Nullable String presenter,
    @Nullable Integer minutes,
    @Nullable List<String> documents,
    @Nullable List<Integer> actions,
    @Nullable Integer version) {}
