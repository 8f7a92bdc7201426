<?xml version="1.0" encoding="UTF-8"?>
<!-- note: inline in its printed brackets, as a block, or at the foot of the page. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <xsl:template match="note" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="note[@type = 'gloss']" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited">
        <xsl:with-param name="style" select="'italic'"/>
      </xsl:call-template>
    </fo:inline>
  </xsl:template>

  <xsl:template match="(div | body | front | back | sp | opener | closer)/note" as="element(fo:block)" priority="1">
    <fo:block xsl:use-attribute-sets="small" text-indent="0pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(div | body | front | back | sp | opener | closer)/note[f:outside(.)]" as="element(fo:block)" priority="3">
    <fo:block line-height="0pt" font-size="1pt">
      <xsl:next-match/>
    </fo:block>
  </xsl:template>

  <xsl:template match="note[f:outside(.)]" as="element(fo:footnote)" priority="2">
    <xsl:variable name="call" as="xs:string" select="f:call(.)"/>
    <fo:footnote>
      <fo:inline c:generated="note-call" xsl:use-attribute-sets="note-call">
        <xsl:if test="@n and @rend">
          <xsl:attribute name="c:as" select="f:open(.) || @n || f:close(.)"/>
        </xsl:if>
        <xsl:value-of select="$call"/>
      </fo:inline>
      <fo:footnote-body>
        <fo:block xsl:use-attribute-sets="small note-body">
          <xsl:copy-of select="f:attributes(.)"/>
          <xsl:if test="empty(label)">
            <fo:inline c:generated="note-number">{$call}&#x2002;</fo:inline>
          </xsl:if>
          <xsl:apply-templates/>
        </fo:block>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <xsl:template match="note/p" as="element(fo:block)" priority="1">
    <fo:block>
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="note[f:outside(.)]/p[1]" as="item()*" priority="2">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="note[p]/text()[not(normalize-space())]" as="empty-sequence()"/>

  <!-- What stands at a note's anchor: its printed number, else its place among the notes. -->
  <xsl:function name="f:call" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="number" as="xs:integer">
      <xsl:number select="$note" level="any" count="note[f:outside(.)]" from="text"/>
    </xsl:variable>
    <xsl:sequence select="string(($note/@n, $number)[1])"/>
  </xsl:function>

  <xsl:attribute-set name="note-call">
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
