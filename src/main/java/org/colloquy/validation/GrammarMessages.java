package org.colloquy.validation;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the messages of the engines such that they can be read. */
final class GrammarMessages {
  private static final int NAMES_SHOWN = 8;
  private static final int CONDITIONS_SHOWN = 160;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern INVALID_VALUE =
      Pattern.compile("^value of attribute \"([^\"]+)\" is invalid");

  /** What the XML Schema engine puts before a message: the name of a rule of the specification. */
  private static final Pattern RULE_NAME = Pattern.compile("^(?:cvc|src|cos)[\\w.\\-]*: ");

  /** Says once more, in general, what the message before it has said of a value. */
  private static final Pattern REPEATED =
      Pattern.compile("^cvc-(?:attribute\\.3|type\\.3\\.1\\.3): ");

  private GrammarMessages() {}

  /** Returns whether a message only repeats the one before it. */
  static boolean isRepeated(String message) {
    return REPEATED.matcher(message).find();
  }

  /**
   * Returns the message on one line, with the value that is not allowed, and of what would be
   * allowed only the beginning.
   *
   * @param valueOf the value of an attribute of the element concerned
   */
  static String readable(String message, UnaryOperator<String> valueOf) {
    String line = RULE_NAME.matcher(message.strip().replaceAll("\\s+", " ")).replaceFirst("");
    return withValue(shorten(line), valueOf);
  }

  private static String withValue(String line, UnaryOperator<String> valueOf) {
    Matcher invalid = INVALID_VALUE.matcher(line);
    if (!invalid.find()) {
      return line;
    }
    String attribute = invalid.group(1);
    String value = valueOf.apply(attribute);
    return "value \""
        + value
        + "\" of attribute \""
        + attribute
        + "\" is invalid"
        + line.substring(invalid.end());
  }

  private static String shorten(String line) {
    int allowed = line.indexOf("; ");
    if (allowed < 0) {
      return line;
    }
    Matcher names = QUOTED.matcher(line).region(allowed, line.length());
    int cut = line.length();
    int found = 0;
    while (names.find()) {
      found++;
      cut = found == NAMES_SHOWN ? names.end() : cut;
    }
    if (found > NAMES_SHOWN) {
      return line.substring(0, cut) + " or one of " + (found - NAMES_SHOWN) + " more";
    }
    int comma = line.lastIndexOf(", ", allowed + CONDITIONS_SHOWN);
    boolean isLong = line.length() - allowed > CONDITIONS_SHOWN && comma > allowed;
    return isLong ? line.substring(0, comma) + " …" : line;
  }
}
