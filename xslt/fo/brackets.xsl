<?xml version="1.0" encoding="UTF-8"?>
<!-- What the source or its editors put in brackets, and what is missing: the signs are put back as printed. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template match="supplied | unclear | orig | sic | add | del | surplus" as="node()*">
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <!-- A note in the words themselves: a gloss, an editor's or translator's word. -->
  <xsl:template match="note" as="element(fo:inline)">
    <fo:inline>
      <xsl:call-template name="leaf">
        <xsl:with-param name="style" select="'italic'[current()/@type = 'gloss']"/>
      </xsl:call-template>
    </fo:inline>
  </xsl:template>

  <!-- The same as a block of its own. -->
  <xsl:template match="(div | front | body | back | sp)/note" as="element(fo:block)" priority="1">
    <fo:block text-indent="0pt" font-size="8.5pt">
      <xsl:choose>
        <xsl:when test="f:holds-blocks(.)">
          <xsl:copy-of select="f:attributes(.)"/>
          <xsl:apply-templates select="*"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="leaf"/>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <!-- Two readings: the one printed, a blank, the other in its brackets. White space between them is no text. -->
  <xsl:template match="choice" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="reg[@rend]" as="node()+">
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <!-- What an editor gives beside the printed words. -->
  <xsl:template match="reg | corr | expan" as="element(fo:inline)">
    <fo:inline c:generated="reading"> [{.}]</fo:inline>
  </xsl:template>

  <!-- Words missing, and the words in which the source says so. -->
  <xsl:template match="gap[desc]" as="node()*">
    <xsl:text>{f:open(.)}</xsl:text>
    <fo:inline font-style="italic">
      <xsl:apply-templates select="desc"/>
    </fo:inline>
    <xsl:text>{f:close(.)}</xsl:text>
  </xsl:template>

  <xsl:template match="desc | figDesc" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A character that cannot stand in the text, by its number. -->
  <xsl:template match="gap[@reason = 'character']" priority="1" as="element(fo:inline)">
    <fo:inline c:generated="gap">[<fo:inline font-style="italic">{@n}</fo:inline>]</fo:inline>
  </xsl:template>

  <!-- A gap the source does not speak of: the edition does. -->
  <xsl:template match="gap" as="element(fo:inline)">
    <fo:inline c:generated="gap"> [<fo:inline font-style="italic">{f:label(if (@reason = 'truncated') then 'truncated' else 'gap', $tongue)}</fo:inline>]</fo:inline>
  </xsl:template>

</xsl:stylesheet>
