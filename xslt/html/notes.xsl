<?xml version="1.0" encoding="UTF-8"?>
<!-- Foot and end notes: the mark in the text, and the note among the notes. CSS sets the notes beside the text where there is room. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- The mark, with the figure and the delimiters printed; a number of the edition's where the source has none. -->
  <xsl:template match="note[f:is-apart(.)]" as="element()">
    <a class="noteref" role="doc-noteref" id="ref:{f:note-id(.)}" href="#{f:note-id(.)}" data-anchor="--{f:note-id(.)}">
      <xsl:choose>
        <xsl:when test="f:has-mark(.)">{f:open(.)}{@n}{f:close(.)}</xsl:when>
        <xsl:otherwise>
          <span data-generated="">{(@n, f:note-number(.))[1]}</span>
        </xsl:otherwise>
      </xsl:choose>
    </a>
  </xsl:template>

  <xsl:template name="notes" as="element()?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:variable name="apart" as="element(note)*" select="f:notes-of(., $part)"/>
    <xsl:if test="$apart">
      <section class="notes" role="doc-endnotes" aria-labelledby="ed:notes">
        <h2 id="ed:notes" data-generated="">
          <xsl:call-template name="interface-language"/>
          <xsl:text>{f:label('notes', $tongue)}</xsl:text>
        </h2>
        <ol>
          <xsl:apply-templates select="$apart" mode="note"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="note" as="element()">
    <li class="note" id="{f:note-id(.)}" data-anchor="--{f:note-id(.)}" data-stream="{f:note-id(.)}">
      <xsl:copy-of select="@xml:lang ! f:attribute('lang', .)"/>
      <xsl:if test="not(f:repeats-mark(.))">
        <span class="note-label" data-generated="">{(@n, f:note-number(.))[1]} </span>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="f:holds-blocks(.)">
          <xsl:apply-templates select="*"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="node()"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:text> </xsl:text>
      <a class="backlink" role="doc-backlink" href="#ref:{f:note-id(.)}" aria-label="{f:label('back-to-text', $tongue)}"
        data-generated="">↩</a>
    </li>
  </xsl:template>

  <!-- The notes of the whole text (part 0), of its front (below 0), or of a part. -->
  <xsl:function name="f:notes-of" as="element(note)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:variable name="holders" as="element()*" select="if ($part gt 0) then f:units-of($part) else if ($part lt 0) then $tei/text/front else $tei/text"/>
    <xsl:sequence select="$holders/descendant-or-self::note[f:is-apart(.)]"/>
  </xsl:function>

  <!-- Whether a note begins with its own mark. -->
  <xsl:function name="f:repeats-mark" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="exists($note/(label | p[1]/label)) or (exists($note/@n) and starts-with(replace(normalize-space($note), '^[\[({\*]+', ''), replace($note/@n, '^\*+', '')))"/>
  </xsl:function>

  <!-- The mark as the note repeats it. -->
  <xsl:template match="note[f:is-apart(.)]/label | note[f:is-apart(.)]/p/label" priority="1" as="element()">
    <span class="note-label">
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <xsl:accumulator name="f:notes-so-far" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//note[f:is-apart(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <!-- The place of a note among the notes of the text, from 1. -->
  <xsl:function name="f:note-number" as="xs:integer">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/accumulator-before('f:notes-so-far')"/>
  </xsl:function>

  <xsl:function name="f:note-id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@xml:id, 'note:' || f:note-number($note))[1])"/>
  </xsl:function>

</xsl:stylesheet>
