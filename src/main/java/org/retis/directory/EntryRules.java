package org.retis.directory;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retis.web.UserMistake;

/** What an entry may say. */
final class EntryRules {

  static final int FUNCTION_LENGTH = 120;
  static final int PHONE_LENGTH = 40;
  static final int EMAIL_LENGTH = 254;
  static final int PROFILES_LENGTH = 200;

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 20;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-/]{1,40}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>(),:;\"\\\\]{1,64}@[^\\s@<>(),:;\"\\\\.]{1,63}(\\.[^\\s@<>(),:;\"\\\\.]{1,63}){1,8}");

  private EntryRules() {}

  /**
   * Checks what was typed and brings it into the form that is kept: single spaces, no control
   * characters, no topic twice.
   *
   * @throws UserMistake that names the field and says what is possible
   */
  static EntryEdit checked(EntryEdit typed) {
    return new EntryEdit(
        limited("function", line(typed.function()), FUNCTION_LENGTH),
        phone(line(typed.phone())),
        email(typed.email()),
        limited("profiles", line(typed.profiles()), PROFILES_LENGTH),
        topics(typed.topics()),
        typed.photo());
  }

  private static String phone(String phone) {
    limited("phone", phone, PHONE_LENGTH);
    long digits = phone.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean right =
        PHONE.matcher(phone).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    if (!phone.isEmpty() && !right) {
      throw new UserMistake("retis.directory.mistake.phone", "phone");
    }
    return phone;
  }

  private static @Nullable String email(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String email = limited("email", line(typed), EMAIL_LENGTH);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      throw new UserMistake("retis.directory.mistake.email", "email");
    }
    return email;
  }

  private static List<String> topics(List<String> typed) {
    List<String> topics = Topics.of(typed.stream().map(EntryRules::line).toList()).labels();
    topics.forEach(topic -> limited("topics", topic, Topics.MAX_LENGTH));
    if (topics.size() > Topics.MAX) {
      throw new UserMistake("retis.directory.mistake.topics", "topics", Topics.MAX, topics.size());
    }
    return topics;
  }

  private static String line(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String limited(String field, String text, int length) {
    if (text.length() > length) {
      throw new UserMistake("retis.directory.mistake.long", field, length, text.length());
    }
    return text;
  }
}
