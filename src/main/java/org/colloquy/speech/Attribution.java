package org.colloquy.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.profile.Lexicon.Tense;
import org.colloquy.profile.Lexicon.VerbClass;
import org.colloquy.reading.Range;

/**
 * Makes turns of labels and sayings: pronouns are resolved, words without an attribution go on with
 * the turn before (R11), heads and the narrator's sentences end it.
 */
final class Attribution {
  private static final double CARRIED = 0.6;

  private final SpeechInput in;
  private final CastIndex cast;
  private final SpanResolver resolver;
  private final List<LabelHit> labels;
  private final Stretches stretches;
  private final boolean[] holdsSpeech;
  private final SilentBlocks silent;
  private final BitSet interludes;
  private final Resumption resumption;
  private final boolean record;
  private final Narration narration;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private final Pronouns pronouns;
  private final SettledSayings settled;
  private final EnclosureAuthors parts;
  private TurnDraft open;
  private List<PersonId> last = List.of();
  private boolean afterLabel;
  private boolean closed;
  private int nextLabel;
  private boolean suspended;

  Attribution(
      SpeechInput in,
      CastIndex cast,
      SpanResolver resolver,
      Stretches stretches,
      boolean[] holdsSpeech,
      List<LabelHit> labels,
      int signature,
      boolean record,
      Tense narrative) {
    this.record = record;
    this.silent = new SilentBlocks(in, signature);
    this.interludes = Interludes.of(in);
    this.resumption = new Resumption(in.text(), in.vocabulary);
    this.in = in;
    this.labels = labels;
    this.cast = cast;
    this.resolver = resolver;
    this.stretches = stretches;
    this.holdsSpeech = holdsSpeech.clone();
    this.narration = new Narration(in.lexicon, cast, narrative, Bodies.of(in));
    this.pronouns = new Pronouns(cast.cast().author(), cast.delegation());
    this.parts = EnclosureAuthors.of(in, cast);
    this.settled = new SettledSayings(in, cast, narration, pronouns, narrative);
  }

  void run() {
    for (int i = 0; i < in.placed.size(); i++) {
      block(i);
    }
    close();
  }

  List<Turn> turns() {
    return List.copyOf(turns);
  }

  List<Act> acts() {
    return List.copyOf(acts);
  }

  private void block(int i) {
    Placed placed = in.placed.get(i);
    Range range = placed.block().range();
    List<LabelHit> here = labelsIn(range);
    if (parts.beginsAt(range.start())) {
      close();
      last = List.of();
      pronouns.part(parts.at(range.start()));
    }
    if (!holdsSpeech[i]) {
      if (placed.role() != Role.STAGE && placed.role() != Role.NOTE) {
        close();
        suspended |= narration.introduces(range.of(in.text()));
      }
    } else if (placed.role() == Role.QUOTED) {
      quoted(range);
    } else if (!here.isEmpty()) {
      labelled(range, here, stretches.isLabelled(i));
    } else if (!stretches.isLabelled(i) && silent.isSilent(placed)) {
      close();
      String line = range.of(in.text()).strip();
      suspended |= narration.introduces(line) || line.matches("(?s).*:\\s*[—–-]?");
    } else if (stretches.isLabelled(i) && interludes.get(i)) {
      close();
    } else if (stretches.isLabelled(i)) {
      unlabelled(placed);
    } else if (record) {
      reported(range);
    } else {
      close();
    }
  }

  /**
   * In a labelled stretch a block without a label goes on, unless the narrator closes the record;
   * so does the song of whoever spoke before its heading.
   */
  private void unlabelled(Placed placed) {
    Range range = placed.block().range();
    String text = range.of(in.text());
    boolean cut = Character.isLowerCase(text.codePointAt(0));
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    if (narration.opensClosing(text) || narration.isNobody(text)) {
      close();
      closed = true;
    } else if (narration.isEntrance(text)) {
      acts.add(new Act(range, List.of(), "entrance", new Evidence("R8 deed", "enters or leaves")));
    } else if (narration.interrupts(text)) {
      close();
      suspended = true;
    } else if (open != null || cut || placed.role() == Role.VERSE) {
      goesOn(range);
    }
  }

  /** A letter read into the record belongs to the turn of whoever reads it. */
  private void quoted(Range range) {
    if (open != null) {
      open.end = range.end();
    }
  }

  private List<LabelHit> labelsIn(Range range) {
    List<LabelHit> here = new ArrayList<>();
    while (nextLabel < labels.size() && labels.get(nextLabel).label().start() < range.end()) {
      LabelHit hit = labels.get(nextLabel++);
      if (range.contains(hit.label())) {
        here.add(hit);
      }
    }
    return here;
  }

  /** R1. */
  private void labelled(Range range, List<LabelHit> here, boolean stretch) {
    int first = here.get(0).label().start();
    if (first > range.start() && !in.text().substring(range.start(), first).isBlank()) {
      Range before = new Range(range.start(), first);
      if (stretch || !record) {
        goesOn(before);
      } else {
        reported(before);
      }
    }
    for (int i = 0; i < here.size(); i++) {
      LabelHit hit = here.get(i);
      int end = i + 1 < here.size() ? here.get(i + 1).label().start() : range.end();
      close();
      List<PersonId> who = resolver.label(hit);
      if (who.isEmpty()) {
        continue;
      }
      Evidence why = new Evidence("R1 label", hit.name());
      open =
          new TurnDraft(
              hit.label().start(),
              who,
              Mode.LABELLED,
              Optional.of(hit.label()),
              hit.confidence(),
              why);
      open.end = end;
      open.resumes = resumption.resumes(who, hit.label(), end);
      spoke(who, VerbClass.SAY, List.of());
      afterLabel = true;
    }
  }

  private void spoke(List<PersonId> who, VerbClass kind, List<PersonId> to) {
    last = who;
    afterLabel = false;
    closed = false;
    suspended = false;
    pronouns.spoke(who, kind, to);
  }

  /** A stretch without an attribution goes on with the turn before, if there is one. */
  private void goesOn(Range range) {
    if (open == null) {
      if (last.isEmpty() || closed || suspended) {
        return;
      }
      Evidence why =
          new Evidence("R11 carried over", "nobody is named after a heading or narrative");
      open = new TurnDraft(range.start(), last, Mode.CARRIED, Optional.empty(), CARRIED, why);
    }
    open.end = range.end();
    boolean labelled = open.mode == Mode.LABELLED || open.mode == Mode.CARRIED && afterLabel;
    if (!labelled) {
      open.say(trim(range), false);
    }
  }

  private void reported(Range block) {
    List<SpeechInput.Parsed> sentences = in.parse(block);
    List<Attributed> sayings = settled.of(block, sentences);
    if (sayings.isEmpty()) {
      unattributed(block, sentences);
      return;
    }
    int from = lead(block, sentences, sayings.get(0));
    for (int i = 0; i < sayings.size(); i++) {
      Attributed a = sayings.get(i);
      int start = i == 0 ? from : a.start();
      int end = i + 1 < sayings.size() ? sayings.get(i + 1).start() : block.end();
      if (a.aside().isPresent()) {
        aside(a, start, end);
      } else {
        attribute(a, start, end, i == 0 || !a.who().equals(sayings.get(i - 1).who()), block);
      }
    }
  }

  /** R12: words in brackets are a turn of their own; what follows is the interrupted speaker's. */
  private void aside(Attributed a, int start, int end) {
    List<PersonId> interrupted = open == null ? last : open.who;
    if (a.who().equals(interrupted)) {
      goesOn(new Range(start, end));
      return;
    }
    close();
    Evidence why = new Evidence(a.saying().rule(), a.saying().report().of(in.text()));
    open = new TurnDraft(start, a.who(), Mode.REPORTED, Optional.empty(), a.confidence(), why);
    int close = a.aside().get().end();
    boolean more = in.text().substring(close, end).codePoints().anyMatch(Character::isLetter);
    open.end = more ? close : end;
    if (a.saying().words() >= 0 && a.saying().words() < close - 1) {
      open.say(trim(new Range(a.saying().words(), close - 1)), a.saying().direct());
    }
    close();
    last = interrupted;
    if (more) {
      goesOn(new Range(close, end));
    }
  }

  private void unattributed(Range block, List<SpeechInput.Parsed> sentences) {
    if (sentences.isEmpty()) {
      // Nothing but a bracket: the narrator's or an editor's.
      close();
      return;
    }
    SpeechInput.Parsed first = sentences.get(0);
    String text = first.tagged().sentence().range().of(in.text());
    if (narration.opensClosing(text)) {
      close();
      closed = true;
    } else if (narration.isNarrative(first, text)) {
      close();
      closed |= narration.closes(text);
      suspended = text.endsWith(":") || narration.introduces(text);
      Optional<Clause> deed = narration.deed(first);
      boolean whole = sentences.size() == 1 && deed.isPresent() && deed.get().form() != null;
      if (whole) {
        NameSpan name = first.tagged().at(deed.get().subject()).name();
        acts.add(
            new Act(
                block,
                cast.of(name),
                "business",
                new Evidence("R8 deed", first.tagged().at(deed.get().verb()).lower())));
      }
    } else {
      goesOn(block);
    }
  }

  /** Settles what stands before the first attribution of a block; returns where its turn starts. */
  private int lead(Range block, List<SpeechInput.Parsed> sentences, Attributed first) {
    SpeechInput.Parsed opening = sentences.get(0);
    if (opening.equals(first.sentence()) || first.saying().inserted()) {
      return block.start();
    }
    Range sentence = opening.tagged().sentence().range();
    int start = first.start();
    boolean sameSubject =
        narration
            .deed(opening)
            .map(c -> cast.of(opening.tagged().at(c.subject()).name()).equals(first.who()))
            .orElse(false);
    if (sameSubject || first.who().equals(last) && open != null) {
      return block.start();
    }
    if (narration.leadsIn(opening, sentence.of(in.text())) || open == null) {
      close();
      return start;
    }
    goesOn(new Range(block.start(), start));
    open.lower(CARRIED);
    return start;
  }

  private void attribute(Attributed a, int start, int end, boolean begins, Range block) {
    if (begins) {
      close();
      Evidence why = new Evidence(a.saying().rule(), a.saying().report().of(in.text()));
      open = new TurnDraft(start, a.who(), Mode.REPORTED, Optional.empty(), a.confidence(), why);
    }
    spoke(a.who(), a.saying().kind(), a.to());
    open.to.addAll(a.to());
    open.end = end;
    if (a.saying().inserted()) {
      int from = Math.max(start, a.sentence().tagged().sentence().range().start());
      open.say(
          trim(new Range(Math.min(start, from), Math.max(from, a.saying().report().start()))),
          false);
    }
    int words = a.saying().words();
    int sentenceEnd = a.sentence().tagged().sentence().range().end();
    int from = words >= 0 ? words : Math.min(sentenceEnd, end);
    if (from < end) {
      open.say(trim(new Range(from, end)), words >= 0 && a.saying().direct());
    }
    if (block.end() < open.end) {
      throw new IllegalStateException("a turn passes its block");
    }
  }

  private Range trim(Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(start)) {
      start++;
    }
    while (end > start && isBlank(end - 1)) {
      end--;
    }
    return new Range(start, end);
  }

  private boolean isBlank(int at) {
    char c = in.text().charAt(at);
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** Ends the open turn; a label after which nothing is said stays text. */
  private void close() {
    if (open != null && hasWords(open)) {
      turns.add(open.done());
      resumption.ends(open.who, open.end);
    }
    open = null;
  }

  private boolean hasWords(TurnDraft turn) {
    int words = turn.label.map(Range::end).orElse(turn.start);
    while (words < turn.end && isBlank(words)) {
      words++;
    }
    return words < turn.end;
  }
}
