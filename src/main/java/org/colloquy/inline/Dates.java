package org.colloquy.inline;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;

/**
 * Marks dates, periods and times of day. What is said in full gets {@code @when}, or {@code @from}
 * and {@code @to}; what only the date of the record tells ({@code May-June of this year}) gets them
 * with {@code cert="medium"}; what stays open gets none.
 */
public final class Dates implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    var cues = NameCues.of(context.vocabulary());
    Runs runs = Runs.of(flow.text());
    Optional<PartialDate> record = context.metadata().date().flatMap(PartialDate::of);
    CalendarWords calendar = CalendarWords.of(context.vocabulary());
    for (Dated dated : new DateReader(runs, calendar, cues, record).read()) {
      found.accept(mark(dated));
    }
    for (Timed timed : new TimeReader(runs, cues).read()) {
      found.accept(mark(timed));
    }
  }

  private static Mark mark(Dated dated) {
    SortedMap<String, String> attributes = new TreeMap<>();
    boolean known = dated.from().year() > 0 && dated.to().year() > 0;
    boolean real = dated.from().isReal() && dated.to().isReal();
    if (known && real && dated.isPeriod()) {
      attributes.put("from", dated.from().iso());
      attributes.put("to", dated.to().iso());
    } else if (known && real) {
      attributes.put("when", dated.from().iso());
    }
    if (dated.inferred() && !attributes.isEmpty()) {
      attributes.put("cert", "medium");
      attributes.put("resp", "#colloquy");
    }
    String rule = dated.inferred() ? "date by the record's date" : "date";
    return new Mark(
        MarkKind.DATE,
        dated.range(),
        List.of(),
        attributes,
        dated.inferred() ? 0.7 : 0.9,
        new Evidence(rule, ""));
  }

  private static Mark mark(Timed timed) {
    SortedMap<String, String> attributes = new TreeMap<>();
    if (timed.to().isPresent() && timed.from().isPresent()) {
      attributes.put("from", timed.from().get());
      attributes.put("to", timed.to().get());
    } else {
      timed.from().ifPresent(when -> attributes.put("when", when));
    }
    return new Mark(
        MarkKind.TIME, timed.range(), List.of(), attributes, 0.9, new Evidence("time", ""));
  }
}
