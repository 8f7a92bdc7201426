package org.colloquy.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the messages of the engines short enough to be read. */
final class GrammarMessages {
  private static final int NAMES_SHOWN = 8;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  /**
   * What the XML Schema engine puts before each message: the name of a rule of the specification.
   */
  private static final Pattern RULE_NAME = Pattern.compile("^(?:cvc|src|cos)[\\w.\\-]*: ");

  private GrammarMessages() {}

  /**
   * Returns the message on one line; of the names that would be allowed at the place, only the
   * first ones.
   */
  static String shorten(String message) {
    String line = RULE_NAME.matcher(message.strip().replaceAll("\\s+", " ")).replaceFirst("");
    int expected = line.indexOf("; expected ");
    if (expected < 0) {
      return line;
    }
    Matcher names = QUOTED.matcher(line).region(expected, line.length());
    int shown = 0;
    int cut = line.length();
    int hidden = 0;
    while (names.find()) {
      shown++;
      if (shown == NAMES_SHOWN) {
        cut = names.end();
      } else if (shown > NAMES_SHOWN) {
        hidden++;
      }
    }
    return hidden == 0 ? line : line.substring(0, cut) + " or one of " + hidden + " more";
  }
}
