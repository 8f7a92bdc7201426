<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents: what the book holds and where it begins. All of it is the edition's. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="contents" exclude-result-prefixes="xs f e">

  <xsl:template name="contents" as="element(fo:block)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:block c:generated="contents" id="contents" xsl:use-attribute-sets="ragged">
      <fo:block role="H2" xsl:use-attribute-sets="head-1">{f:label('contents', $tongue)}</fo:block>
      <fo:block role="TOC">
        <xsl:apply-templates select="text/front/*"/>
        <xsl:if test="f:present(.)">
          <xsl:sequence select="f:line('present', f:label('present', $tongue), 1)"/>
        </xsl:if>
        <xsl:sequence select="f:line('principles', f:label('principles', $tongue), 1)"/>
        <xsl:variable name="headed" as="element(fo:block)*">
          <xsl:apply-templates select="text/(body | group)"/>
        </xsl:variable>
        <xsl:sequence select="if (exists($headed)) then $headed else f:line('text', f:label('text', $tongue), 1)"/>
        <xsl:apply-templates select="text/back"/>
        <xsl:if test="f:has-end-notes(.)">
          <xsl:sequence select="f:line('notes', f:label('notes', $tongue), 1)"/>
        </xsl:if>
        <xsl:if test="f:images(.)">
          <xsl:sequence select="f:line('facsimile', f:label('facsimile', $tongue), 1)"/>
        </xsl:if>
        <xsl:if test="f:listed(.)">
          <xsl:sequence select="f:line('register', f:label('register', $tongue), 1)"/>
        </xsl:if>
        <xsl:sequence select="f:line('colophon', f:label('about', $tongue), 1)"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="front | body | back" as="element(fo:block)*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- Two levels of the text's own divisions. -->
  <xsl:template match="div" as="element(fo:block)*">
    <xsl:variable name="level" as="xs:integer" select="1 + count(ancestor::div[head])"/>
    <xsl:variable name="title" as="xs:string" select="f:plain(head[1])"/>
    <xsl:if test="$level le 2">
      <xsl:if test="$title">
        <xsl:sequence select="f:line(f:div-id(.), $title, $level)"/>
      </xsl:if>
      <xsl:apply-templates select="div"/>
    </xsl:if>
  </xsl:template>

  <!-- A line: the title, as far as it leads, and the page it begins on. -->
  <xsl:function name="f:line" as="element(fo:block)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:variable name="indent" as="xs:decimal" select="13.5 * $level"/>
    <fo:block role="TOCI" start-indent="{$indent}pt" text-indent="-13.5pt" end-indent="27pt" last-line-end-indent="-27pt"
      text-align-last="justify">
      <xsl:variable name="words" as="item()+">
        <xsl:text>{$title}</xsl:text>
        <fo:leader leader-length.minimum="9pt" leader-length.optimum="9pt" leader-length.maximum="100%"/>
        <fo:page-number-citation ref-id="{$id}"/>
      </xsl:variable>
      <xsl:choose>
        <xsl:when test="$links">
          <fo:basic-link internal-destination="{$id}" fox:alt-text="{$title}">
            <xsl:sequence select="$words"/>
          </fo:basic-link>
        </xsl:when>
        <xsl:otherwise>
          <fo:inline>
            <xsl:sequence select="$words"/>
          </fo:inline>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:function>

  <!-- What leads to a division: its id, or its place among the divisions. A colon, so that no id of the record is like it. -->
  <xsl:function name="f:div-id" as="xs:string">
    <xsl:param name="division" as="element(div)"/>
    <xsl:sequence select="string(($division/@xml:id, 'h:' || $division/accumulator-before('f:divisions'))[1])"/>
  </xsl:function>

  <xsl:accumulator name="f:divisions" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="div" select="$value + 1"/>
  </xsl:accumulator>

</xsl:stylesheet>
