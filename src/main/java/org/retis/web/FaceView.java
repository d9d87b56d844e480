package org.retis.web;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a person, else their initials on a colour of their own. Stands beside the name, so
 * it says nothing to a screen reader. Drawn by {@code org/retis/web/face.html.vm} from {@code
 * $person.face()}.
 *
 * @param picture the address of the photo, or empty
 * @param initials one or two letters, {@code ?} where there are none
 * @param colour 1 to 6, the same for the same person everywhere; 0 for nobody
 * @param pictured whether there is a photo
 */
public record FaceView(String picture, String initials, int colour, boolean pictured) {

  private static final int COLOURS = 6;

  /**
   * The face of a member.
   *
   * @param memberId their id, which decides the colour
   * @param name the name to show
   * @param picturePath path of the photo from the root of the server, or null
   */
  public static FaceView of(int memberId, String name, @Nullable String picturePath) {
    String picture = picturePath == null ? "" : picturePath;
    return new FaceView(
        picture, initials(name), Math.floorMod(memberId, COLOURS) + 1, !picture.isEmpty());
  }

  /** The place of somebody who is still sought. */
  public static FaceView vacant() {
    return new FaceView("", "?", 0, false);
  }

  private static String initials(String name) {
    String[] words = name.trim().split("[\\s\\p{Z}]+");
    String first = initial(words[0]);
    String last = words.length == 1 ? "" : initial(words[words.length - 1]);
    String both = first + last;
    return both.isEmpty() ? "?" : both;
  }

  /** The first letter of a word, whole even where it takes two {@code char}s. */
  private static String initial(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
        .findFirst()
        .orElse("");
  }
}
