package org.retis.web;

/**
 * A page that the browser can create for the viewer, who may do so only with a script. Drawn by
 * {@code org/retis/web/create-page.html.vm} from {@code $page}; needs the web resource {@code
 * retis-create-page}.
 *
 * @param source the address that answers what the page holds, as {@code storage} in JSON
 * @param target the address of Confluence that creates it
 * @param spaceKey the space
 * @param parentId the page under which it will stand, or empty
 * @param title what it will be called
 * @param titleLabel the label of the field for it
 * @param submit what the button says
 * @param working what is said meanwhile
 * @param failed what is said when it fails
 * @param link the address to which the new page's id is put, as {@code pageId} in JSON, or empty
 * @param view the address of a page, its id appended
 */
public record PageToCreate(
    String source,
    String target,
    String spaceKey,
    String parentId,
    String title,
    String titleLabel,
    String submit,
    String working,
    String failed,
    String link,
    String view) {}
