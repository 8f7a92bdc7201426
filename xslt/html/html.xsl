<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to the HTML edition: one page that needs nothing but edition.css and edition.js beside it.

  The contract with whoever reads the text back out of the page (law L6 of the core model):
  - The text of the TEI's front, body and back, in order, is the text of the one element with data-stream="body".
  - The text of each foot note is the text of the element whose data-stream is the note's xml:id; so for each running head.
  - An element with data-stream is not part of the stream round it.
  - An element with data-generated, and all within it, is the edition's and part of no stream. The first child element of body
    and what stands outside every data-stream is generated whether it says so or not.
  - Delimiters put back from @rend and the figures of note marks are the source's: they are not generated.
  - White space is folded. Where the TEI has none between two blocks (a paragraph cut by a turn), the page has none either.
-->
<xsl:package name="http://colloquy.org/xslt/html" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no" omit-xml-declaration="yes"
    use-character-maps="controls"/>

  <!-- Control characters that XML allows are written as they are: as references a browser would read most of them as letters of
    windows-1252. -->
  <xsl:character-map name="controls">
    <xsl:output-character character="&#x7F;" string="&#x7F;"/>
    <xsl:output-character character="&#x80;" string="&#x80;"/>
    <xsl:output-character character="&#x81;" string="&#x81;"/>
    <xsl:output-character character="&#x82;" string="&#x82;"/>
    <xsl:output-character character="&#x83;" string="&#x83;"/>
    <xsl:output-character character="&#x84;" string="&#x84;"/>
    <xsl:output-character character="&#x85;" string="&#x85;"/>
    <xsl:output-character character="&#x86;" string="&#x86;"/>
    <xsl:output-character character="&#x87;" string="&#x87;"/>
    <xsl:output-character character="&#x88;" string="&#x88;"/>
    <xsl:output-character character="&#x89;" string="&#x89;"/>
    <xsl:output-character character="&#x8A;" string="&#x8A;"/>
    <xsl:output-character character="&#x8B;" string="&#x8B;"/>
    <xsl:output-character character="&#x8C;" string="&#x8C;"/>
    <xsl:output-character character="&#x8D;" string="&#x8D;"/>
    <xsl:output-character character="&#x8E;" string="&#x8E;"/>
    <xsl:output-character character="&#x8F;" string="&#x8F;"/>
    <xsl:output-character character="&#x90;" string="&#x90;"/>
    <xsl:output-character character="&#x91;" string="&#x91;"/>
    <xsl:output-character character="&#x92;" string="&#x92;"/>
    <xsl:output-character character="&#x93;" string="&#x93;"/>
    <xsl:output-character character="&#x94;" string="&#x94;"/>
    <xsl:output-character character="&#x95;" string="&#x95;"/>
    <xsl:output-character character="&#x96;" string="&#x96;"/>
    <xsl:output-character character="&#x97;" string="&#x97;"/>
    <xsl:output-character character="&#x98;" string="&#x98;"/>
    <xsl:output-character character="&#x99;" string="&#x99;"/>
    <xsl:output-character character="&#x9A;" string="&#x9A;"/>
    <xsl:output-character character="&#x9B;" string="&#x9B;"/>
    <xsl:output-character character="&#x9C;" string="&#x9C;"/>
    <xsl:output-character character="&#x9D;" string="&#x9D;"/>
    <xsl:output-character character="&#x9E;" string="&#x9E;"/>
    <xsl:output-character character="&#x9F;" string="&#x9F;"/>
  </xsl:character-map>

  <!-- Name of the edition's files without ending; empty: the TEI's xml:id. -->
  <xsl:param name="name" as="xs:string" select="''"/>
  <!-- Language of the interface's words; empty: that of the text. -->
  <xsl:param name="language" as="xs:string" select="''"/>
  <!-- File name of the transcript. -->
  <xsl:param name="source-name" as="xs:string" select="''"/>
  <!-- SHA-256 of the transcript, 64 hexadecimal figures. -->
  <xsl:param name="source-sha256" as="xs:string" select="''"/>
  <!-- What the check of fidelity found, in a sentence. -->
  <xsl:param name="fidelity" as="xs:string" select="''"/>
  <!-- Which other forms stand beside the page, of: tei pdf plain. -->
  <xsl:param name="links" as="xs:string" select="'tei pdf plain'"/>

  <!-- File name of the script that holds what the turns rest on; empty: there is none. -->
  <xsl:param name="evidence" as="xs:string" select="''"/>

  <!-- How the edition is cited, as JSON: an array of form, words, and words for a passage; empty: it is not said. -->
  <xsl:param name="citations" as="xs:string" select="''"/>

  <!-- Into how many parts the text is cut; 1: it stands on one page. -->
  <xsl:param name="parts" as="xs:integer" select="1"/>

  <!-- text: TEI to what is read, element by element. -->
  <xsl:mode name="text" on-no-match="fail" on-multiple-match="fail" visibility="public" use-accumulators="f:notes-so-far"/>
  <!-- part: the TEI as a page of a part of its text. -->
  <xsl:mode name="part" on-no-match="fail" on-multiple-match="fail"/>
  <!-- continued: a heading repeated where its division goes on on another page. -->
  <xsl:mode name="continued" on-no-match="fail" on-multiple-match="fail"/>
  <!-- inside: the words of an element between the delimiters its @rend tells. -->
  <xsl:mode name="inside" on-no-match="fail" on-multiple-match="fail"/>
  <!-- note: a foot note as an entry of the notes. -->
  <xsl:mode name="note" on-no-match="fail" on-multiple-match="fail"/>
  <!-- facts: what the header knows of the record, as terms and descriptions. -->
  <xsl:mode name="facts" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- about: how to cite, rights and principles, after the text. -->
  <xsl:mode name="about" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- cite: the header as citations; a passage as one. -->
  <xsl:mode name="cite" on-no-match="fail" on-multiple-match="fail"/>
  <!-- certainty: the raised query of a turn whose speaker is not certain. -->
  <xsl:mode name="certainty" on-no-match="deep-skip" on-multiple-match="use-last"/>
  <!-- meta: the header as elements of the page's head. -->
  <xsl:mode name="meta" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- words: the text of a part's page, passage by passage, for its search. -->
  <xsl:mode name="words" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <!-- places: what the map of the places is drawn from. -->
  <xsl:mode name="places" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- register: a person, place or organisation as an entry of the register. -->
  <xsl:mode name="register" on-no-match="fail" on-multiple-match="fail"/>

  <!-- mentioned: the same on the page of the register, with every mention. -->
  <xsl:mode name="mentioned" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:include href="../common/functions.xsl"/>
  <xsl:include href="../common/map.xsl"/>
  <xsl:include href="house.xsl"/>
  <xsl:include href="page.xsl"/>
  <xsl:include href="parts.xsl"/>
  <xsl:include href="part-pages.xsl"/>
  <xsl:include href="meta.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="structure.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="turns.xsl"/>
  <xsl:include href="facsimile.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="brackets.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="register.xsl"/>
  <xsl:include href="mentions.xsl"/>
  <xsl:include href="register-pages.xsl"/>
  <xsl:include href="map.xsl"/>
  <xsl:include href="timeline.xsl"/>
  <xsl:include href="speakers.xsl"/>
  <xsl:include href="cite.xsl"/>
  <xsl:include href="data.xsl"/>
  <xsl:include href="unhandled.xsl"/>

  <xsl:variable name="tongue" as="xs:string" select="f:language(($language[.], /TEI/text/@xml:lang, /TEI/@xml:lang)[1])"/>

  <!-- The files of the edition by name: pages as elements, others as text. -->
  <xsl:template match="/" as="map(xs:string, item())">
    <xsl:map>
      <xsl:for-each select="1 to max(($entry-pages, 1))">
        <xsl:map-entry key="f:register-file(.)" select="f:register-page($tei, .)"/>
      </xsl:for-each>
      <xsl:for-each select="TEI">
        <xsl:call-template name="text-pages"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:template>

</xsl:package>
