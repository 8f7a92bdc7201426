<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to XSL-FO: the edition as a book of 6 by 9 inches.

  The contract with the program that lays it out (org.colloquy.publish.PdfOutput) and with the law
  of fidelity (L6) is kept in the namespace http://colloquy.org/ns/generated, prefix c, which the
  layout engine never sees:

  c:generated="KIND"  on any formatting object: all text in it is the edition's, not the record's.
                      What is left is the text of the TEI, in its order: the body is the text of
                      the flows without fo:footnote-body; each fo:footnote-body is a stream by itself.
  c:as                on a generated object that stands for words of the record: these words, as a
                      raised 1 stands for a printed [1].
  c:continues="true"  on a block that goes on with the block before it, where the record has no break.
  c:turn, c:speaker   on the first block of a turn, with its id: what stands in the outer margin,
                      level with the first line. c:speaker is the edition's name for who speaks.
  c:stream            on a block that is a stream by itself, as a running head of the source.
  c:pages             an element, replaced by the numbers of the pages on which the ids in @refs
                      stand, each page once, runs joined: "p. 4, 6-9". Nothing if they are not known.
  c:line              an element, replaced by page and line of the id in @ref: "12.5"; the lines of a
                      page are counted from its head.
  c:line-step         on a page-sequence: each line of its text whose number this divides is numbered.
  c:turn-word, c:turns-word  on a page-sequence: the words before the turns in a recto's running head.

  The engine lays out a page-sequence as soon as it ends, so one pass is enough for what stands
  after the text: the pages of every id before the register are known when the register is read.
  Where the text itself refers to a later page the program lays out twice.
-->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:fo="http://www.w3.org/1999/XSL/Format"
             xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
             xmlns:c="http://colloquy.org/ns/generated"
             xmlns:f="http://colloquy.org/ns/functions"
             xmlns:e="http://colloquy.org/ns/errors"
             name="http://colloquy.org/xslt/fo" package-version="0.1" version="3.0"
             default-mode="fo" expand-text="yes"
             xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f e">

  <!-- fo: TEI to formatting objects, element by element. -->
  <xsl:mode name="fo" visibility="public" on-no-match="fail" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- inside: the words of an element between the signs its @rend tells. -->
  <xsl:mode name="inside" on-no-match="fail" on-multiple-match="fail"/>
  <!-- bookmarks: the outline that a reader shows beside the pages. -->
  <xsl:mode name="bookmarks" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- contents: a part of the book to its lines in the contents. -->
  <xsl:mode name="contents" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- register: a person, place or organisation as an entry of the register. -->
  <xsl:mode name="register" on-no-match="fail" on-multiple-match="fail"/>
  <!-- open: a part or document of a volume. -->
  <xsl:mode name="open" on-no-match="fail" on-multiple-match="fail"/>
  <!-- plain: the words of an element on one line. -->
  <xsl:mode name="plain" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:param name="source-file" as="xs:string" select="''"><!-- the transcript, as the colophon names it --></xsl:param>
  <xsl:param name="source-sha256" as="xs:string" select="''"><!-- its hash, lower-case hexadecimal --></xsl:param>
  <xsl:param name="fidelity" as="xs:string" select="''"><!-- one sentence on what the law found --></xsl:param>
  <xsl:param name="program" as="xs:string" select="'Colloquy'"><!-- name and version --></xsl:param>
  <xsl:param name="engine" as="xs:string" select="'Apache FOP'"><!-- name and version --></xsl:param>
  <xsl:param name="face" as="map(xs:string, xs:string)" select="map{'title': 'Noto Serif', 'families': 'Noto Serif', 'sizes': '9.5 8'}"><!-- the set of faces: as the colophon names it; font families, first choice first; sizes of the text, and of notes and lists, in points --></xsl:param>
  <xsl:param name="page" as="xs:string" select="'432 648 54 76'"><!-- width, height, inner and outer margin, in points --></xsl:param>
  <xsl:param name="print" as="xs:string" select="''"><!-- 'same' or 'differs' for a printer: no links, nothing grey; whether pages break as in the library PDF --></xsl:param>
  <xsl:param name="options" as="map(xs:string, xs:string)" select="map{}"><!-- how the editors want the book: notes (foot, end); lines, how many to a line number; pictures, the paths of images, one a line --></xsl:param>

  <xsl:variable name="typeface" as="xs:string" select="$face?title"/>
  <xsl:variable name="families" as="xs:string" select="$face?families"/>
  <xsl:variable name="sizes" as="xs:string" select="$face?sizes"/>
  <xsl:variable name="end-notes" as="xs:boolean" select="$options?notes = 'end'"/>
  <xsl:variable name="pictures" as="xs:string*" select="tokenize($options?pictures, '\n')"/>
  <xsl:variable name="links" as="xs:boolean" select="$print = ''"/>

  <xsl:variable name="tongue" as="xs:string" select="f:language(/TEI/text/@xml:lang)"/>

  <xsl:include href="../common/functions.xsl"/>
  <xsl:include href="masters.xsl"/>
  <xsl:include href="meta.xsl"/>
  <xsl:include href="front.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="structure.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="long.xsl"/>
  <xsl:include href="turns.xsl"/>
  <xsl:include href="brackets.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="references.xsl"/>
  <xsl:include href="end-notes.xsl"/>
  <xsl:include href="facsimile.xsl"/>
  <xsl:include href="register.xsl"/>
  <xsl:include href="volume.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="unhandled.xsl"/>
  <xsl:include href="mode/bookmarks.xsl"/>
  <xsl:include href="mode/plain.xsl"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="TEI"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="TEI" as="element(fo:root)">
    <fo:root xml:lang="{(text/@xml:lang, @xml:lang, 'en')[1]}" font-family="{$families}" xsl:use-attribute-sets="body">
      <xsl:call-template name="masters"/>
      <xsl:call-template name="metadata"/>
      <xsl:call-template name="destinations"/>
      <fo:bookmark-tree>
        <xsl:apply-templates select="text" mode="bookmarks"/>
      </fo:bookmark-tree>
      <xsl:call-template name="title-pages"/>
      <xsl:call-template name="front-pages"/>
      <xsl:choose>
        <xsl:when test="$is-volume">
          <xsl:call-template name="volume-pages"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="text-pages"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="end-note-pages"/>
      <xsl:call-template name="facsimile-pages"/>
      <xsl:call-template name="register-pages"/>
      <xsl:call-template name="colophon-pages"/>
    </fo:root>
  </xsl:template>

  <xsl:template name="text-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:page-sequence master-reference="text" initial-page-number="1" id="text"
                      c:turn-word="{f:label('turn-head', $tongue)}" c:turns-word="{f:label('turns-head', $tongue)}"
                      xsl:use-attribute-sets="sequence">
      <xsl:if test="$options?lines ne ''">
        <xsl:attribute name="c:line-step" select="$options?lines"/>
      </xsl:if>
      <xsl:call-template name="running-heads"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:apply-templates select="text/body, text/back"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

</xsl:package>
