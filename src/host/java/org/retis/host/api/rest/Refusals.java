package org.retis.host.api.rest;

import org.retis.host.site.RefusedException;

/** Says in English why something was refused, as Confluence does whatever the language. */
final class Refusals {

  private Refusals() {}

  /** What Confluence says when it refuses to save. */
  static ApiException of(RefusedException e) {
    String message =
        switch (e.key()) {
          case "title.taken" ->
              "A page with this title already exists: A page already exists with the same TITLE in"
                  + " this space";
          case "title.control" -> "Title must not contain control characters";
          case "title.length" -> "Title must be 1 to 255 characters long";
          case "body.malformed" ->
              "Error parsing xhtml: line "
                  + e.values().get(0)
                  + ", column "
                  + e.values().get(1)
                  + ": "
                  + e.values().get(2);
          case "parent.elsewhere" -> "The parent is in another space";
          case "parent.loop" -> "A page can't be moved below itself";
          case "comment.empty" -> "Comment body must not be empty";
          case "comment.unknown" -> "No comment found with id: " + e.values().get(0);
          case "attachment.name" -> "File name is not valid";
          case "attachment.taken" ->
              "An attachment with this file name already exists: " + e.values().get(0);
          case "attachment.size" -> "The file is larger than " + e.values().get(0) + " MB";
          case "page.home" -> "The home page of a space can't be moved to another space";
          case "label.name" -> "Label is not valid: " + e.values().get(0);
          default -> e.getMessage();
        };
    return ApiException.badRequest(message);
  }
}
