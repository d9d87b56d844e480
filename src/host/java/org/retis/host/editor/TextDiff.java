package org.retis.host.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts in storage format piece by piece: lines, and blocks within a line. */
public final class TextDiff {

  /** Long texts are compared as a whole only: the table of lengths would grow too large. */
  private static final int MOST = 1500;

  private static final Pattern PIECES =
      Pattern.compile(
          "\n|(?=<(?:p|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|hr|blockquote|pre|div"
              + "|ac:structured-macro|ac:parameter|ac:rich-text-body|ac:layout[a-z-]*"
              + "|ac:task|ac:task-list)[\\s/>])");

  private TextDiff() {}

  /** Where a piece is found. */
  public enum Side {
    /** In both texts. */
    BOTH,
    /** In the first text only. */
    FIRST,
    /** In the second text only. */
    SECOND
  }

  /** A piece of one of the texts, or of both. */
  public record Piece(Side side, String text) {

    /** Whether only the first text has it. */
    public boolean first() {
      return side == Side.FIRST;
    }

    /** Whether only the second text has it. */
    public boolean second() {
      return side == Side.SECOND;
    }
  }

  /** The pieces of both texts in order; blank ones are left out. */
  public static List<Piece> compare(String first, String second) {
    List<String> one = pieces(first);
    List<String> two = pieces(second);
    if (one.size() > MOST || two.size() > MOST) {
      List<Piece> result = new ArrayList<>();
      one.forEach(text -> result.add(new Piece(Side.FIRST, text)));
      two.forEach(text -> result.add(new Piece(Side.SECOND, text)));
      return result;
    }
    return walk(one, two, common(one, two));
  }

  private static List<String> pieces(String text) {
    return Arrays.stream(PIECES.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** How many pieces the texts share from each pair of places on. */
  private static int[][] common(List<String> one, List<String> two) {
    int[][] length = new int[one.size() + 1][two.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = two.size() - 1; j >= 0; j--) {
        length[i][j] =
            one.get(i).equals(two.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static List<Piece> walk(List<String> one, List<String> two, int[][] length) {
    List<Piece> result = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < two.size()) {
      if (i < one.size() && j < two.size() && one.get(i).equals(two.get(j))) {
        result.add(new Piece(Side.BOTH, one.get(i++)));
        j++;
      } else if (j == two.size() || (i < one.size() && length[i + 1][j] >= length[i][j + 1])) {
        result.add(new Piece(Side.FIRST, one.get(i++)));
      } else {
        result.add(new Piece(Side.SECOND, two.get(j++)));
      }
    }
    return result;
  }
}
