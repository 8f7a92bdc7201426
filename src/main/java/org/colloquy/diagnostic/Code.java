package org.colloquy.diagnostic;

/**
 * The catalogue of messages. The letter is the stage: R reading, B blocks, S speech, N names, I
 * other inline matter, M metadata, T TEI and fidelity, V validation, P publishing, C command line.
 * Codes are public and never reused or renumbered; each has a page for {@code explain}.
 */
public enum Code {
  // Reading
  R101(Severity.ERROR, "the transcript is empty", "give a file that holds the record's text"),
  R102(Severity.ERROR, "the file is not text", "give a plain text file; convert Word or PDF first"),
  R103(
      Severity.WARNING,
      "bytes that are not valid in the encoding",
      "say the encoding with --charset, or mend the file"),
  R104(
      Severity.INFO,
      "the encoding is not Unicode",
      "say the encoding with --charset if letters look wrong"),
  R110(Severity.INFO, "a repair was made", "nothing to do: the ledger keeps what stood there"),
  R120(
      Severity.INFO,
      "words of the web page or file were left out",
      "the ledger keeps them; nothing to do if they are no part of the record"),
  R121(
      Severity.WARNING,
      "an e-mail address was masked by the web page",
      "put the address into the metadata if the edition should give it"),
  // Speech
  S201(
      Severity.WARNING,
      "no speaker was found",
      "check that the record is a conversation; name labels in NAME.yaml under who:"),
  S202(
      Severity.INFO, "few labels support the form learnt", "check the speakers with convert --why"),
  S210(
      Severity.INFO,
      "a speaker is inferred with low certainty",
      "settle it in NAME.yaml under who:"),
  S211(Severity.INFO, "two names may be one person", "settle it in NAME.yaml under same-as:"),
  // Names
  N301(
      Severity.INFO,
      "a place identified by brackets is not in the authority",
      "add it to tei/authority/places.xml if the identification is sound"),
  // Inline
  I401(
      Severity.WARNING,
      "brackets whose meaning cannot be told stay text",
      "say what they are in NAME.yaml under brackets:"),
  I402(
      Severity.WARNING,
      "a bracket is never closed",
      "nothing is lost; mend the transcript if the bracket is its fault"),
  I403(
      Severity.INFO,
      "a mark was dropped because it crosses a stronger one",
      "nothing is lost; edit the TEI if the mark matters"),
  // Metadata
  M501(Severity.WARNING, "the edition's header lacks a value", "add it to NAME.yaml"),
  M502(Severity.ERROR, "the metadata file cannot be read", "mend the YAML at the place named"),
  M503(
      Severity.WARNING,
      "a field of the record has no value",
      "add the value to NAME.yaml if you know it"),
  M504(
      Severity.WARNING,
      "a key of the metadata is not known",
      "see the list of keys in the documentation"),
  M505(Severity.ERROR, "an authority file cannot be used", "mend the file at the place named"),
  M506(
      Severity.ERROR,
      "a value of the metadata has the wrong form",
      "write it as the documentation of the key says"),
  // TEI and fidelity
  T601(
      Severity.ERROR,
      "the law of fidelity does not hold",
      "this is a bug: please report it with the transcript"),
  T602(Severity.WARNING, "the record breaks off", "nothing to do if the source ends here"),
  T603(
      Severity.WARNING,
      "the TEI was edited since it was generated and is not overwritten",
      "render from it, or move it away to generate it anew"),
  T604(
      Severity.INFO,
      "the editor changed the text",
      "nothing to do: the change is shown, not counted as a loss"),
  // Validation
  V701(Severity.ERROR, "not valid against the RELAX NG schema", "mend the TEI at the place named"),
  V702(Severity.ERROR, "not valid against the W3C XML Schema", "mend the TEI at the place named"),
  V703(Severity.ERROR, "not well-formed XML", "mend the TEI at the place named"),
  V704(Severity.ERROR, "a DOCTYPE or external entity is not read", "remove the DOCTYPE"),
  // Publishing
  P801(Severity.ERROR, "the PDF would be too long", "split the record, or raise --max-pages"),
  P802(Severity.WARNING, "a character has no glyph in the fonts", "choose another font set"),
  P803(Severity.WARNING, "the layout engine reports a fault", "look at the page named"),
  P811(
      Severity.WARNING,
      "the stylesheets have no rule for an element",
      "its text is kept; replace the element, or add a rule for it"),
  P812(
      Severity.WARNING,
      "a pointer leads nowhere",
      "give the thing it points to, or take the pointer out"),
  P819(
      Severity.ERROR,
      "a stylesheet failed",
      "this is a bug unless the TEI is not valid: run validate first"),
  // Command line
  C901(Severity.ERROR, "a file cannot be read or written", "check the path and the rights"),
  C902(
      Severity.ERROR,
      "the folder holds no transcript",
      "give a .txt file or a folder that holds some"),
  C903(
      Severity.ERROR,
      "two transcripts would give editions of one name",
      "rename one of the files, or convert them one by one"),
  C999(Severity.ERROR, "a bug", "please report it with the transcript; --stacktrace shows where");

  private final Severity severity;
  private final String title;
  private final String help;

  Code(Severity severity, String title, String help) {
    this.severity = severity;
    this.title = title;
    this.help = help;
  }

  /** Returns the severity unless a diagnostic says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Returns the message in general, without the words of a case. */
  public String title() {
    return title;
  }

  /** Returns what the user can do, in general. */
  public String help() {
    return help;
  }
}
