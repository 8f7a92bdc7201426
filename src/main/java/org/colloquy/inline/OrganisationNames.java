package org.colloquy.inline;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.authority.Authority;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.reading.Flow;
import org.colloquy.reading.Range;

/**
 * Marks the names of organisations: those the authority and the gazetteer know, and those whose
 * form says what they are ({@code Ministry of …}, {@code … Committee}). A bare {@code the
 * Committee} is no name.
 */
public final class OrganisationNames implements Annotator {
  @Override
  public void annotate(Flow flow, Context context, Consumer<Mark> found) {
    var cues = NameCues.of(context.vocabulary());
    Runs runs = Runs.of(flow.text());
    Taken persons = Taken.byPersons(flow, context);
    find(runs, context.authority(), cues, persons)
        .forEach(organisation -> found.accept(mark(organisation)));
  }

  /** Returns where organisations are named. */
  static List<Range> ranges(Runs runs, Authority authority, NameCues cues, Taken persons) {
    return find(runs, authority, cues, persons).stream().map(Organisation::range).toList();
  }

  private static Collection<Organisation> find(
      Runs runs, Authority authority, NameCues cues, Taken persons) {
    return new OrganisationFinder(runs, authority, cues, persons).find();
  }

  private static Mark mark(Organisation organisation) {
    SortedMap<String, String> attributes = new TreeMap<>();
    attributes.put("key", "org:" + organisation.key());
    return new Mark(
        MarkKind.ORGANISATION,
        organisation.range(),
        List.of(),
        attributes,
        organisation.confidence(),
        new Evidence(organisation.rule(), organisation.key()));
  }
}
