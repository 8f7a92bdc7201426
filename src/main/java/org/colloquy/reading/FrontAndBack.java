package org.colloquy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticSink;
import org.colloquy.diagnostic.Span;
import org.colloquy.ledger.Reason;
import org.colloquy.profile.Vocabulary;

/** Lifts what a web page or archive puts round a record: menu lines, empty fields, rights. */
final class FrontAndBack {
  /** A statement of rights names at least so many different words of the category. */
  private static final int RIGHTS_WORDS = 3;

  private final String text;
  private final List<Line> lines;
  private final FurniturePatterns furniture;
  private final Vocabulary vocabulary;
  private final DiagnosticSink diagnostics;
  private final List<Lift> lifts = new ArrayList<>();

  FrontAndBack(
      String text,
      List<Line> lines,
      FurniturePatterns furniture,
      Vocabulary vocabulary,
      DiagnosticSink diagnostics) {
    this.text = text;
    this.lines = lines;
    this.furniture = furniture;
    this.vocabulary = vocabulary;
    this.diagnostics = diagnostics;
  }

  List<Lift> find() {
    int information = lines.size();
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (line.isBlank()) {
        continue;
      }
      String words = line.of(text);
      if (furniture.line("information", words).isPresent()) {
        information = Math.min(information, n);
      } else if (furniture.line("chrome", words).isPresent()) {
        aside(line, Reason.CHROME, "chrome line");
        report(Code.R120, line, "left out as words of the web page: “" + words + "”");
      } else if (n > information && furniture.line("field", words).isPresent()) {
        field(n, words);
      } else if (n > information && repeated(line, words)) {
        aside(line, Reason.REPEATED, "said before");
        report(Code.R120, line, "left out, since it is said before: “" + words + "”");
      }
    }
    menus();
    rights(Math.max(lines.size() * 2 / 3, 1));
    masked();
    return lifts;
  }

  /**
   * Short words of a menu (Print, Search) may be words of the record too: they go only where two of
   * them, or one and other words of the page, follow each other.
   */
  private void menus() {
    List<Line> run = new ArrayList<>();
    int menu = 0;
    for (int n = 0; n <= lines.size(); n++) {
      if (n < lines.size() && lines.get(n).isBlank()) {
        continue;
      }
      String words = n < lines.size() ? lines.get(n).of(text) : "";
      boolean item = furniture.line("menu", words).isPresent();
      if (item || furniture.line("chrome", words).isPresent()) {
        menu += item ? 1 : 0;
        run.add(lines.get(n));
        continue;
      }
      if (menu > 0 && run.size() > 1) {
        menu(run);
      }
      run.clear();
      menu = 0;
    }
  }

  private void menu(List<Line> run) {
    for (Line line : run) {
      String words = line.of(text);
      if (furniture.line("chrome", words).isEmpty()) {
        aside(line, Reason.CHROME, "menu");
        report(Code.R120, line, "left out as words of the web page: “" + words + "”");
      }
    }
  }

  private void field(int n, String words) {
    Line line = lines.get(n);
    aside(line, Reason.CHROME, "field name");
    boolean value = n + 1 < lines.size() && !lines.get(n + 1).isBlank();
    if (!value) {
      report(Code.M503, line, "the field “" + words + "” has no value");
    }
  }

  private boolean repeated(Line line, String words) {
    if (words.length() > 60) {
      return false;
    }
    int at = text.indexOf(words);
    return at >= 0 && at + words.length() <= line.start();
  }

  /** A paragraph near the end that speaks of copyright, permission and reuse goes to the header. */
  private void rights(int from) {
    int n = from;
    while (n < lines.size()) {
      int start = n;
      while (n < lines.size() && !lines.get(n).isBlank()) {
        n++;
      }
      if (n > start && isRights(start, n)) {
        var id = new FlowId("h1");
        for (int k = start; k < n; k++) {
          lifts.add(Lift.into(id, lines.get(k).from(), lines.get(k).to(), "rights statement"));
        }
      }
      n++;
    }
  }

  private boolean isRights(int start, int end) {
    Set<String> hits = new HashSet<>();
    String words =
        text.substring(lines.get(start).from(), lines.get(end - 1).to()).toLowerCase(Locale.ROOT);
    for (String word : vocabulary.words("rights")) {
      if (words.contains(word)) {
        hits.add(word);
      }
    }
    return hits.size() >= RIGHTS_WORDS;
  }

  private void masked() {
    for (Pattern pattern : furniture.patterns("masked")) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        diagnostics.report(
            Diagnostic.at(
                Code.R121,
                new Span(matcher.start(), matcher.end()),
                "the web page masked an e-mail address: “" + matcher.group() + "”"));
      }
    }
  }

  private void aside(Line line, Reason reason, String rule) {
    lifts.add(Lift.aside(reason, line.from(), line.to(), rule));
  }

  private void report(Code code, Line line, String message) {
    diagnostics.report(Diagnostic.at(code, new Span(line.from(), line.to()), message));
  }
}
