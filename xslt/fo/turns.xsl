<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns: who speaks, the label as printed, the words reported, what is done meanwhile; marks of the source's pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template match="sp" as="element(fo:block)">
    <fo:block role="Div">
      <xsl:copy-of select="f:attributes(.), f:margin(.)"/>
      <xsl:apply-templates select="* except speaker[f:runs-in(.)]"/>
    </fo:block>
  </xsl:template>

  <!-- Whether a turn is one of the record's: those of a document put into it have no number. -->
  <xsl:function name="f:is-numbered" as="xs:boolean">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:sequence select="exists($turn/@n) and exists($turn/@xml:id) and empty($turn/ancestor::floatingText)"/>
  </xsl:function>

  <!-- What stands beside the first line of a turn: its number and, once a change, who speaks if no label says so. -->
  <xsl:function name="f:margin" as="attribute()*">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:if test="f:is-numbered($turn)">
      <xsl:attribute name="c:turn" select="$turn/@n"/>
      <xsl:if test="empty($turn/speaker) and $turn/@who and not(string($turn/@who) = f:turn-before($turn)/@who)">
        <xsl:attribute name="c:speaker"
          select="f:speakers($turn) || (if ($turn/@cert = ('low', 'medium', 'unknown')) then ' ?' else '')"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- The turn before a turn in the same document. -->
  <xsl:function name="f:turn-before" as="element(sp)?">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:variable name="before" as="element(sp)?" select="$turn/preceding::sp[1]"/>
    <xsl:sequence select="$before[ancestor::text[1] is $turn/ancestor::text[1]]"/>
  </xsl:function>

  <!-- The names of a turn's speakers. -->
  <xsl:function name="f:speakers" as="xs:string">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:sequence select="string-join(f:targets($turn/@who) ! f:name(.), ', ')"/>
  </xsl:function>

  <!-- A label stands in the line of the paragraph it opens, unless the record gives it a line of its own. -->
  <xsl:function name="f:runs-in" as="xs:boolean">
    <xsl:param name="label" as="element(speaker)"/>
    <xsl:sequence select="f:after-label($label) ne '&#10;'
        and exists($label/following-sibling::*[not(self::pb or self::fw or self::lb)][1][self::p or self::ab])"/>
  </xsl:function>

  <xsl:template match="speaker" as="element(fo:block)">
    <fo:block keep-with-next.within-page="always" text-indent="0pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="label"/>
    </fo:block>
  </xsl:template>

  <xsl:template name="label" as="element(fo:inline)">
    <xsl:context-item as="element(speaker)" use="required"/>
    <fo:inline xsl:use-attribute-sets="label">
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="said" as="node()*">
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <xsl:template match="said[@xml:lang]" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="@xml:lang"/>
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <!-- An act, as a block of its own. -->
  <xsl:template match="(sp | div | body | front | back | lg)/stage" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:call-template name="leaf">
        <xsl:with-param name="style" select="'italic'"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="stage" as="element(fo:inline)">
    <fo:inline>
      <xsl:call-template name="leaf">
        <xsl:with-param name="style" select="'italic'"/>
      </xsl:call-template>
    </fo:inline>
  </xsl:template>

  <!-- The number of an item, as printed. -->
  <xsl:template match="item//label" as="node()*">
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <!-- A heading that runs on into the paragraph. -->
  <xsl:template match="label" as="element(fo:inline)">
    <fo:inline font-style="italic">
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <!-- A page of the source begins: a thin stroke, with its number if it has one. -->
  <xsl:template match="pb" as="element(fo:inline)">
    <fo:inline c:generated="page-mark" color="{$quiet}" font-size="7pt">|{@n}{' '[current()/@n]}</fo:inline>
  </xsl:template>

  <!-- Running heads of the source would interrupt the text; they stand together at the end. -->
  <xsl:template match="fw" as="empty-sequence()"/>

  <!-- A numbered line of the source begins: each fifth number is shown. -->
  <xsl:template match="lb[@n]" as="element(fo:inline)?">
    <xsl:if test="number(@n) mod 5 = 0">
      <fo:inline c:generated="line-mark" color="{$quiet}" font-size="6pt" baseline-shift="2.5pt">{@n}</fo:inline>
    </xsl:if>
  </xsl:template>

  <!-- A line of the source ends: in prose the edition breaks its own lines. -->
  <xsl:template match="lb" as="element(fo:inline)">
    <fo:inline c:generated="line-mark"> </fo:inline>
  </xsl:template>

  <xsl:template match="cb | milestone | anchor | ptr | graphic | space" as="empty-sequence()"/>

</xsl:stylesheet>
