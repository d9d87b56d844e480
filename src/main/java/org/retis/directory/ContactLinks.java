package org.retis.directory;

import java.nio.charset.StandardCharsets;

/** Addresses that open a telephone or a mail program. */
final class ContactLinks {

  private static final String PLAIN = "@._+-";

  private ContactLinks() {}

  /** The address that calls a number; nothing of it but digits and a leading plus counts. */
  static String call(String phone) {
    String digits = phone.replaceAll("[^0-9]", "");
    return "tel:" + (phone.startsWith("+") ? "+" : "") + digits;
  }

  /** The address that writes to somebody, with nothing in it that could add recipients or text. */
  static String write(String email) {
    StringBuilder address = new StringBuilder("mailto:");
    for (byte b : email.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      address.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xff));
    }
    return address.toString();
  }
}
