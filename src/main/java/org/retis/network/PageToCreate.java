package org.retis.network;

/**
 * A page that the browser can create for the viewer, who may do so only with a script.
 *
 * @param source the address that answers what the page holds
 * @param target the address of Confluence that creates it
 * @param spaceKey the space
 * @param title what it will be called
 * @param titleLabel the label of the field for it
 * @param submit what the button says
 * @param working what is said meanwhile
 * @param failed what is said when it fails
 * @param view the address of a page, its id appended
 */
public record PageToCreate(
    String source,
    String target,
    String spaceKey,
    String title,
    String titleLabel,
    String submit,
    String working,
    String failed,
    String view) {}
