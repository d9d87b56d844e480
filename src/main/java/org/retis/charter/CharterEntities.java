package org.retis.charter;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes entities as the characters that they stand for, as far as texts usually hold them. */
final class CharterEntities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");

  /** XHTML 1.0, "Latin-1 characters": those from 160 to 255, in order. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  /** The same, "Special characters" and what else editors write. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("OElig", "\u0152"),
          Map.entry("oelig", "\u0153"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("bull", "\u2022"),
          Map.entry("hellip", "\u2026"),
          Map.entry("euro", "\u20ac"),
          Map.entry("rarr", "\u2192"),
          Map.entry("thinsp", "\u2009"));

  private CharterEntities() {}

  /** The text with characters for entities; an entity that isn't known stays as it is. */
  static String decode(String text) {
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(1) != null) {
      return character(Integer.parseInt(entity.group(1)), entity.group());
    }
    if (entity.group(2) != null) {
      return character(Integer.parseInt(entity.group(2), 16), entity.group());
    }
    String name = entity.group(3);
    String[] latin = LATIN.split(" ");
    for (int i = 0; i < latin.length; i++) {
      if (latin[i].equals(name)) {
        return Character.toString(160 + i);
      }
    }
    return OTHERS.getOrDefault(name, entity.group());
  }

  private static String character(int code, String otherwise) {
    return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : otherwise;
  }
}
