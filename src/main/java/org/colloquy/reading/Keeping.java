package org.colloquy.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.ledger.Rule;

/**
 * Repairs that the editor switched off, so that the record reads as printed there.
 *
 * @param rules rules that repair nothing
 * @param chrome whether words of web page and file stay in the text
 */
public record Keeping(Set<Rule> rules, boolean chrome) {
  /** Every repair is made. */
  public static final Keeping NOTHING = new Keeping(Set.of(), false);

  /** Copies the set. */
  public Keeping {
    rules = Set.copyOf(rules);
  }

  /**
   * Returns what the words say that an editor uses in {@code NAME.yaml} or on the command line:
   * names of rules in small letters with hyphens, and {@code chrome}; unknown ones say nothing.
   */
  public static Keeping of(List<String> words) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    boolean chrome = false;
    for (String word : words) {
      chrome |= word.equals("chrome");
      for (Rule rule : Rule.values()) {
        if (name(rule).equals(word)) {
          rules.add(rule);
        }
      }
    }
    return new Keeping(rules, chrome);
  }

  /** Returns whether a rule repairs nothing here. */
  boolean keeps(Rule rule) {
    return rules.contains(rule);
  }

  /** Returns how the editor calls a rule. */
  public static String name(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
