<?xml version="1.0" encoding="UTF-8"?>
<!-- Foot and end notes: the raised number in the text, the note at the foot of the page. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template match="note[f:is-apart(.)]" as="element()" priority="2">
    <xsl:choose>
      <xsl:when test="$end-notes">
        <xsl:call-template name="note-call"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:footnote>
          <xsl:call-template name="note-call"/>
          <fo:footnote-body>
            <fo:block xsl:use-attribute-sets="small note-body">
              <xsl:copy-of select="f:attributes(.)"/>
              <xsl:choose>
                <xsl:when test="empty(label | p[1]/label)">
                  <fo:inline c:generated="note-number">{f:call(.)}&#x2002;</fo:inline>
                </xsl:when>
                <xsl:when test="$is-volume">
                  <fo:inline c:generated="note-number">{f:call(.)}</fo:inline>
                </xsl:when>
              </xsl:choose>
              <xsl:call-template name="note-words"/>
            </fo:block>
          </fo:footnote-body>
        </fo:footnote>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The raised number in the text. -->
  <xsl:template name="note-call" as="element(fo:inline)">
    <xsl:context-item as="element(note)" use="required"/>
    <fo:inline c:generated="note-call" xsl:use-attribute-sets="note-call">
      <xsl:if test="f:has-mark(.)">
        <xsl:attribute name="c:as" select="f:open(.) || @n || f:close(.)"/>
      </xsl:if>
      <xsl:if test="$end-notes">
        <xsl:attribute name="id" select="f:call-id(.)"/>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$end-notes and $links and @xml:id">
          <fo:basic-link internal-destination="{@xml:id}" fox:alt-text="{f:label('note', $tongue, f:call(.))}">{f:call(.)}</fo:basic-link>
        </xsl:when>
        <xsl:when test="$end-notes and @xml:id">
          <fo:inline>{f:call(.)}</fo:inline>
        </xsl:when>
        <xsl:otherwise>{f:call(.)}</xsl:otherwise>
      </xsl:choose>
    </fo:inline>
  </xsl:template>

  <xsl:function name="f:call" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="string(($note/@n[not($is-volume)], f:note-number($note))[1])"/>
  </xsl:function>

  <xsl:template name="note-words" as="node()*">
    <xsl:context-item as="element(note)" use="required"/>
    <xsl:choose>
      <xsl:when test="f:holds-blocks(.)">
        <xsl:apply-templates select="*"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note between blocks needs a line to hang on. -->
  <xsl:template match="(div | front | body | back | sp)/note[f:is-apart(.)]" as="element(fo:block)" priority="3">
    <fo:block line-height="0pt" font-size="1pt" c:continues="true" keep-with-previous.within-page="always">
      <xsl:next-match/>
    </fo:block>
  </xsl:template>

  <!-- The first paragraph of a note runs on from its number. -->
  <xsl:template match="note[f:is-apart(.)]/p[1]" as="node()*" priority="1">
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <xsl:template match="note/p" as="element(fo:block)">
    <fo:block>
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <!-- The mark as the note repeats it; in a volume, whose notes are numbered through, the number stands for it. -->
  <xsl:template match="note[f:is-apart(.)]/label | note[f:is-apart(.)]/p/label" as="node()*" priority="1">
    <xsl:variable name="mark" as="node()*">
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$is-volume">
        <fo:inline c:generated="note-mark" c:as="{string-join($mark)}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$mark"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The place of a note among the notes of the text, from 1. -->
  <xsl:function name="f:note-number" as="xs:integer">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/accumulator-before('f:notes')"/>
  </xsl:function>

  <xsl:accumulator name="f:notes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="TEI/text" select="0"/>
    <xsl:accumulator-rule match="note[@place != 'inline']" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:attribute-set name="note-call">
    <xsl:attribute name="font-family">{$families} Lining</xsl:attribute>
    <xsl:attribute name="font-size">6.5pt</xsl:attribute>
    <xsl:attribute name="baseline-shift">3.2pt</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
  </xsl:attribute-set>

  <!-- A note starts from its own margin, wherever its anchor stands. -->
  <xsl:attribute-set name="note-body">
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>
