package org.retis.meeting;

/**
 * What the page with the minutes of a meeting holds, in Confluence's storage format. The plugin
 * never saves pages: the viewer's browser does, in the viewer's name.
 *
 * @param spaceKey the space
 * @param title what it will be called
 * @param storage what it holds
 */
public record PreparationPage(String spaceKey, String title, String storage) {}
