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
  N302(
      Severity.INFO,
      "a name confirmed in NAME.yaml was added to the authority",
      "add identifiers and facts there if you have them"),
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
  M507(
      Severity.WARNING,
      "a row of a gazetteer cannot be read and is left out",
      "mend the row, or import without it"),
  M508(
      Severity.ERROR,
      "a file that the settings name cannot be used",
      "check its name; it lies below the folder of the settings"),
  M509(Severity.ERROR, "a volume names an edition twice", "name each edition once"),
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
  V705(
      Severity.ERROR,
      "a schema given by the user cannot be used",
      "mend the schema, or name another file with --schema"),
  V706(
      Severity.ERROR,
      "a rule of the user's own schema is broken",
      "mend the TEI at the place named, or the rule"),
  V710(
      Severity.ERROR,
      "a pointer leads nowhere",
      "give the thing it points to, or mend the pointer"),
  V711(
      Severity.ERROR,
      "who speaks is no person, group or organisation",
      "point to a person in particDesc"),
  V712(
      Severity.ERROR,
      "whoever is named as responsible is not in the title statement",
      "add a respStmt with that xml:id to titleStmt, or mend @resp"),
  V713(
      Severity.ERROR,
      "a person's name points to something that is no person",
      "mend @ref, or mark the name as what it is"),
  V714(
      Severity.ERROR,
      "a place name points to something that is no place",
      "mend @ref, or mark the name as what it is"),
  V715(
      Severity.ERROR,
      "an organisation's name points to something that is none",
      "mend @ref, or mark the name as what it is"),
  V716(
      Severity.ERROR,
      "@ana points to something that is no category",
      "add the category to classDecl/taxonomy, or mend @ana"),
  V717(
      Severity.ERROR,
      "@next does not lead to a later element that points back",
      "give the element that goes on @prev, or mend @next"),
  V718(
      Severity.ERROR,
      "@prev leads to an element that does not point back",
      "give the element before @next, or mend @prev"),
  V719(
      Severity.ERROR,
      "a part of a divided element is not linked to the others",
      "give it @next and @prev, or take out @part"),
  V720(
      Severity.ERROR,
      "a period ends before it begins",
      "mend @from and @to, or @notBefore and @notAfter"),
  V721(Severity.WARNING, "a date in words and in @when disagree", "mend @when, or the reading"),
  V730(
      Severity.ERROR,
      "a turn has no number or id",
      "give it @n and xml:id, such as n=\"12a\" xml:id=\"t12a\" after turn 12"),
  V731(
      Severity.ERROR,
      "two turns have the same number",
      "number the new one 12a, after 12: numbers once given stay"),
  V732(
      Severity.ERROR,
      "the numbers of the turns do not rise",
      "number a turn put in between 12a, after 12"),
  V733(
      Severity.ERROR,
      "the id of a turn does not agree with its number",
      "make it t and the number: links and citations must agree"),
  V734(Severity.ERROR, "a turn of a document inside the record is numbered", "take out @n"),
  V735(
      Severity.ERROR,
      "a paragraph of a turn has no number or id",
      "give it @n and xml:id, such as n=\"2\" xml:id=\"t12.p2\""),
  V736(
      Severity.ERROR,
      "the numbers of the paragraphs of a turn do not rise",
      "number a paragraph put in between 2a, after 2"),
  V737(
      Severity.ERROR,
      "the id of a paragraph does not agree with its number",
      "make it the turn's id, .p and the number, as in t12.p2"),
  V738(
      Severity.ERROR,
      "the number of a block outside the turns is not as it must be",
      "give it the same @n and xml:id, b and a number, rising, used once"),
  V739(
      Severity.WARNING,
      "a paragraph outside the turns cannot be cited",
      "give it @n and xml:id, such as b7"),
  V740(Severity.ERROR, "a note is empty", "write it, or take it out"),
  V741(
      Severity.ERROR,
      "an element that must have words has none",
      "write them, say with a gap what is missing, or take it out"),
  V742(Severity.ERROR, "a section is empty", "take it out, or say with a gap what is missing"),
  V743(
      Severity.ERROR, "a soft hyphen stands in the text", "take it out: the typesetter hyphenates"),
  V750(
      Severity.ERROR,
      "a turn does not say who speaks",
      "give it @who; somebody unknown is a person with role=\"unknown\""),
  V751(
      Severity.ERROR,
      "a turn has a label and is marked as reported",
      "take out the label's element or the mark"),
  V752(
      Severity.WARNING,
      "reported words repeat the speaker of their turn",
      "take out @who of said: it is for others than the turn's speaker"),
  V753(
      Severity.WARNING,
      "the record is said to break off, and goes on",
      "move the gap to the end, or give another reason; mark the section sample=\"initial\""),
  V754(
      Severity.WARNING,
      "a printed delimiter is not explained",
      "add a rendition with that xml:id to tagsDecl"),
  V755(Severity.INFO, "a language is not named in the header", "add it to langUsage"),
  V760(
      Severity.INFO,
      "somebody listed never speaks",
      "nothing to do if so; else look for a turn that is given to another"),
  V761(
      Severity.WARNING,
      "somebody speaks who is not listed",
      "add the person to particDesc, or settle who speaks in NAME.yaml under who:"),
  V762(Severity.ERROR, "a person has no name", "add a persName, or role=\"unknown\""),
  V763(
      Severity.WARNING,
      "the id of a person looks like another's",
      "choose a bare name, such as kim-il-sung"),
  V764(Severity.ERROR, "a place has no name", "add a placeName"),
  V765(
      Severity.WARNING,
      "the id of a place does not begin with pl-",
      "rename it, and the pointers to it"),
  V766(Severity.ERROR, "an organisation has no name", "add an orgName"),
  V767(
      Severity.WARNING,
      "the id of an organisation does not begin with org-",
      "rename it, and the pointers to it"),
  V768(
      Severity.ERROR,
      "a location is no latitude and longitude",
      "write degrees, as in 39.02 125.75"),
  V770(Severity.ERROR, "a DOI cannot be right", "mend it: 10.NNNN/…"),
  V771(Severity.ERROR, "the check digit of an ISBN or ISSN is wrong", "mend the number"),
  V772(Severity.ERROR, "an ARK cannot be right", "mend it: ark:/NNNNN/…"),
  V773(Severity.WARNING, "the list of changes is not in order", "put the newest first"),
  V774(
      Severity.ERROR,
      "a level of citation begins at the wrong place",
      "begin @match of the outermost level, and only that, with /"),
  V775(
      Severity.WARNING,
      "no way of citing, or more than one, is the default",
      "mark exactly one refsDecl default=\"true\""),
  // Publishing
  P801(Severity.ERROR, "the PDF would be too long", "split the record, or raise --max-pages"),
  P802(Severity.ERROR, "a character has no glyph in the fonts", "choose another font set"),
  P803(Severity.WARNING, "the layout engine reports a fault", "look at the page named"),
  P804(
      Severity.INFO,
      "no hyphenation patterns for a language",
      "nothing to do: its words are not divided"),
  P805(
      Severity.ERROR,
      "the font set asked for cannot be had",
      "ask for one that the program has, or build the program with it"),
  P806(
      Severity.ERROR,
      "a font of one's own cannot be used",
      "give a TrueType file that may be embedded"),
  P807(
      Severity.WARNING,
      "the font set lacks a script that the edition needs",
      "choose the font set that the message names"),
  P811(
      Severity.WARNING,
      "the stylesheets have no rule for an element",
      "its text is kept; replace the element, or add a rule for it"),
  P812(
      Severity.WARNING,
      "a pointer leads nowhere",
      "give the thing it points to, or take the pointer out"),
  P813(
      Severity.WARNING,
      "an image of the original is not there",
      "put the file there, or take it out of facsimile in NAME.yaml"),
  P819(
      Severity.ERROR,
      "a stylesheet failed",
      "this is a bug unless the TEI is not valid: run validate first"),
  P820(Severity.ERROR, "a stylesheet of one's own cannot be used", "mend it at the place named"),
  P821(
      Severity.ERROR,
      "a page has lost its Content-Security-Policy",
      "leave the first two elements of the head as the program makes them"),
  P831(
      Severity.ERROR,
      "the page has not the size the printer asks for",
      "lay the book out for this printer and size"),
  P832(
      Severity.ERROR,
      "the boxes of a page are not in order",
      "make the file anew; every page needs its trimmed size"),
  P833(Severity.ERROR, "a font is not embedded", "embed every font when the file is made"),
  P834(
      Severity.ERROR,
      "a colour the printer does not take",
      "use black, or the colours the printer names"),
  P835(Severity.ERROR, "too much ink", "lighten the colour named"),
  P836(Severity.WARNING, "a picture is too coarse", "use a picture of more dots an inch"),
  P837(Severity.ERROR, "transparency in a file for print", "flatten it"),
  P838(
      Severity.ERROR,
      "links or other annotations in a file for print",
      "make the file for print without them"),
  P839(
      Severity.ERROR,
      "the number of pages is not one the printer takes",
      "add or take out pages, or choose another printer"),
  P840(
      Severity.ERROR,
      "something stands too near the edge or the spine",
      "lay the book out for this printer"),
  P841(
      Severity.ERROR,
      "the file is not the kind of PDF the printer asks for",
      "make the file for this printer"),
  P842(
      Severity.WARNING,
      "several blank pages follow one another",
      "take them out unless they are meant"),
  P843(
      Severity.ERROR,
      "the file cannot be read as a PDF",
      "give a PDF that is whole and has no password"),
  P844(
      Severity.ERROR,
      "the program does not know the printer, the size or the paper",
      "use one of those in the message"),
  P845(Severity.WARNING, "the cover lacks something", "give it in NAME.yaml"),
  P846(
      Severity.ERROR,
      "the bleed is missing, or stands where nothing bleeds",
      "let what reaches the edge reach over it, and nothing else"),
  P847(Severity.WARNING, "a line is too thin to be printed", "make it thicker"),
  P848(Severity.WARNING, "the printer takes no crop marks", "leave --marks out"),
  P849(
      Severity.WARNING,
      "the margins do not settle",
      "look at the inner margin, or choose another size"),
  P850(
      Severity.ERROR,
      "the width of the spine is not known",
      "give it with --spine, as the printer's own calculator has it"),
  P851(
      Severity.ERROR,
      "the layout engine does not run on this Java",
      "run the program on Java 17 or 21"),
  P852(
      Severity.ERROR,
      "the cover has not the size or the spine of the book",
      "make the cover anew for the number of pages"),
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
  C904(
      Severity.ERROR,
      "the memory does not suffice",
      "give Java more of it, as in java -Xmx8g -jar colloquy.jar"),
  C905(
      Severity.ERROR,
      "a reference cannot be used",
      "give the TEI of an editor, or a key with “speeches” or “paragraphs”"),
  C906(
      Severity.ERROR,
      "the transcript is needed",
      "give it with --txt, or put it beside the TEI or the reference"),
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
