package org.colloquy.fidelity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a TEI itself says its turns rest on. */
public final class StatedTurns extends DefaultHandler {
  private final Map<String, Stated> turns = new LinkedHashMap<>();
  private final Map<String, String> responsible = new LinkedHashMap<>();
  private String turn = "";
  private String statement = "";
  private boolean naming;
  private final StringBuilder name = new StringBuilder();

  /**
   * What a turn says of itself; empty where it says nothing.
   *
   * @param labelled whether the source prints a label
   * @param cert its {@code @cert}
   * @param resp the id of who is responsible
   * @param responsible the name of who is responsible, as the title statement has it
   * @param evidence its {@code @evidence}
   * @param source its {@code @source}
   */
  public record Stated(
      boolean labelled,
      String cert,
      String resp,
      String responsible,
      String evidence,
      String source) {}

  private StatedTurns() {}

  /**
   * Returns what each numbered turn states, by its {@code xml:id}; empty for what is no XML.
   *
   * @param tei the TEI as it stands
   */
  public static Map<String, Stated> read(byte[] tei) {
    var reader = new StatedTurns();
    try {
      SafeXml.parse(tei, reader);
    } catch (SAXException e) {
      return Map.of();
    }
    Map<String, Stated> named = new LinkedHashMap<>();
    reader.turns.forEach((id, turn) -> named.put(id, reader.named(turn)));
    return named;
  }

  private Stated named(Stated turn) {
    String who = responsible.getOrDefault(turn.resp(), "");
    return new Stated(
        turn.labelled(), turn.cert(), turn.resp(), who, turn.evidence(), turn.source());
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    String id = value(attributes, "xml:id");
    switch (local) {
      case "sp" -> {
        turn = attributes.getValue("n") == null ? "" : id;
        turns.put(turn, stated(attributes));
        turns.remove("");
      }
      case "speaker" ->
          turns.computeIfPresent(
              turn, (own, s) -> new Stated(true, s.cert(), s.resp(), "", s.evidence(), s.source()));
      case "respStmt", "editor" -> statement = id;
      default -> {}
    }
    naming =
        !statement.isEmpty()
            && (local.equals("name")
                || local.equals("persName")
                || local.equals("orgName")
                || local.equals("editor"));
  }

  private static Stated stated(Attributes attributes) {
    return new Stated(
        false,
        value(attributes, "cert"),
        value(attributes, "resp").replaceFirst("^#", ""),
        "",
        value(attributes, "evidence"),
        value(attributes, "source"));
  }

  private static String value(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue(name)).orElse("");
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (naming) {
      name.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (naming) {
      String words = name.toString().strip().replaceAll("\\s+", " ");
      if (!words.isEmpty()) {
        responsible.putIfAbsent(statement, words);
      }
      name.setLength(0);
      naming = false;
    }
    if (local.equals("respStmt") || local.equals("editor")) {
      statement = "";
    }
  }
}
