<?xml version="1.0" encoding="UTF-8"?>
<!-- References from one passage to another, with the page on which it stands. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <!-- A pointer has no words of its own: page and turn stand for it. -->
  <xsl:template match="ptr[starts-with(@target, '#')]" as="element(fo:inline)*">
    <xsl:for-each select="f:targets(@target)">
      <fo:inline c:generated="reference">
        <xsl:sequence select="f:to(., f:passage(.))"/>
      </fo:inline>
      <xsl:if test="position() ne last()">
        <fo:inline c:generated="reference">; </fo:inline>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- A reference in words gets the page behind them. -->
  <xsl:template match="ref[starts-with(@target, '#')]" as="node()*">
    <xsl:apply-templates select="." mode="inside"/>
    <xsl:for-each select="f:targets(@target)">
      <fo:inline c:generated="reference"> [<xsl:sequence select="f:to(., f:page(.))"/>]</fo:inline>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="f:page" as="element(c:pages)">
    <xsl:param name="target" as="element()"/>
    <c:pages before="{f:label('page-short', $tongue)}&#xA0;" refs="{$target/@xml:id}"/>
  </xsl:function>

  <!-- "p. 12, turn 40": the page, and what is cited by its number. -->
  <xsl:function name="f:passage" as="node()+">
    <xsl:param name="target" as="element()"/>
    <xsl:sequence select="f:page($target)"/>
    <xsl:choose>
      <xsl:when test="$target[self::note]">
        <xsl:text>, {f:label('note-in-text', $tongue, f:call($target))}</xsl:text>
      </xsl:when>
      <xsl:when test="f:reference($target)">
        <xsl:text>, {f:label('turn-in-text', $tongue, f:reference($target))}</xsl:text>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:to" as="node()+">
    <xsl:param name="target" as="element()"/>
    <xsl:param name="words" as="node()+"/>
    <xsl:choose>
      <xsl:when test="$links">
        <fo:basic-link internal-destination="{$target/@xml:id}" fox:alt-text="{(f:reference($target) ! f:label('turn', $tongue, .), string($target/@xml:id))[1]}">
          <xsl:sequence select="$words"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:sequence select="$words"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Where links from outside may lead: file.pdf#t12.p2 opens there. -->
  <xsl:template name="destinations" as="element()*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:for-each select="text//sp[f:is-numbered(.)]/(., *)/@xml:id">
      <fox:destination internal-destination="{.}"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
