package org.colloquy.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.block.Block;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Metadata;
import org.colloquy.profile.Profile;
import org.colloquy.profile.Vocabulary;

/**
 * What kind of record this is, and why. Immutable and thread-safe.
 *
 * @param profile the profile chosen
 * @param confidence 0 to 1; 1 if the user or the editor named it
 * @param why what it rests on, for {@code convert --why}
 */
public record ProfileChoice(Profile profile, double confidence, Evidence why) {
  private static final double SURE = 0.75;

  /**
   * Chooses the profile that words and look of a record make most likely, unless the editor has
   * named one ({@code profile} of the metadata).
   *
   * @param text the body flow
   * @param blocks its blocks in order
   * @param grammar its labels
   * @param vocabulary words of the record's language
   * @param metadata what the editor has settled
   */
  public static ProfileChoice of(
      String text,
      List<Block> blocks,
      LabelGrammar grammar,
      Vocabulary vocabulary,
      Metadata metadata) {
    Optional<Profile> settled = metadata.value("profile").flatMap(Profile::of);
    if (settled.isPresent()) {
      return new ProfileChoice(settled.get(), 1, new Evidence("profile", "named by the editor"));
    }
    ProfileFeatures features = ProfileFeatures.of(text, blocks, grammar, vocabulary);
    double[] likely = ProfileWeights.fitted().likely(features);
    List<Integer> order =
        IntStream.range(0, likely.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer p) -> -likely[p]))
            .toList();
    int best = order.get(0);
    Profile profile = Profile.all().get(best);
    return new ProfileChoice(
        profile, likely[best], new Evidence("profile", reasons(features, likely, order, grammar)));
  }

  /** Returns whether the profile may decide where the record itself shows nothing. */
  public boolean isSure() {
    return confidence >= SURE;
  }

  /** Returns whether reports are the speakers' own words in this kind of record. */
  public boolean isOfWordsSpoken() {
    return isSure() && !profile.tellsReports();
  }

  /** Returns how many reports make a record of what says in its head that it is one. */
  public int fewestReports() {
    return isSure() ? profile.fewestReports() : Profile.REPORTS;
  }

  private static String reasons(
      ProfileFeatures features, double[] likely, List<Integer> order, LabelGrammar grammar) {
    int best = order.get(0);
    List<String> reasons = new ArrayList<>();
    reasons.add(percent(likely[best]));
    List<String> phrases = features.head().get(best);
    if (!phrases.isEmpty()) {
      reasons.add("its head has “" + String.join("”, “", phrases) + "”");
    }
    double words = Math.expm1(features.body()[best]);
    reasons.add(String.format(Locale.ROOT, "%.1f of 1,000 words are of its kind", words));
    reasons.add(
        grammar.hits().isEmpty()
            ? "no labels"
            : grammar.hits().size() + " labels, most as " + grammar.shapes().get(0));
    int next = order.get(1);
    reasons.add("next: " + Profile.all().get(next) + " " + percent(likely[next]));
    return String.join("; ", reasons);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
