<?xml version="1.0" encoding="UTF-8"?>
<!-- Mode bookmarks: the outline that a reader shows beside the pages. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="bookmarks" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <xsl:template match="text" as="element(fo:bookmark)*">
    <xsl:sequence select="f:bookmark('title', f:title(ancestor::TEI), ())"/>
    <xsl:sequence select="f:bookmark('contents', f:label('contents', $tongue), ())"/>
    <xsl:sequence select="f:bookmark('front', f:label('front', $tongue), ())"/>
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="body | group"/>
    </xsl:variable>
    <xsl:sequence select="if ($is-volume) then $inside else f:bookmark('text', f:label('text', $tongue), $inside)"/>
    <xsl:if test="f:has-end-notes(ancestor::TEI)">
      <xsl:sequence select="f:bookmark('notes', f:label('notes', $tongue), ())"/>
    </xsl:if>
    <xsl:if test="f:images(ancestor::TEI)">
      <xsl:sequence select="f:bookmark('facsimile', f:label('facsimile', $tongue), ())"/>
    </xsl:if>
    <xsl:if test="exists(f:listed(ancestor::TEI))">
      <xsl:sequence select="f:bookmark('register', f:label('register', $tongue), ())"/>
    </xsl:if>
    <xsl:sequence select="f:bookmark('colophon', f:label('about', $tongue), ())"/>
  </xsl:template>

  <xsl:template match="body" as="element(fo:bookmark)*">
    <xsl:apply-templates select="./sp | ./div"/>
  </xsl:template>

  <xsl:template match="div[not(head)]" as="element(fo:bookmark)*">
    <xsl:apply-templates select="./sp | ./div"/>
  </xsl:template>

  <xsl:template match="div" as="element(fo:bookmark)*">
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="./sp | ./div"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:plain(head[1])">
        <xsl:sequence select="f:bookmark(f:div-id(.), f:plain(head[1]), $inside)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$inside"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="sp" as="element(fo:bookmark)?">
    <xsl:if test="f:is-numbered(.)">
      <xsl:sequence select="f:bookmark(@xml:id, normalize-space(@n || ' ' || f:speakers(.)), ())"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:bookmark" as="element(fo:bookmark)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="inside" as="element(fo:bookmark)*"/>
    <fo:bookmark internal-destination="{$id}" starting-state="hide">
      <fo:bookmark-title>{$title}</fo:bookmark-title>
      <xsl:sequence select="$inside"/>
    </fo:bookmark>
  </xsl:function>

</xsl:stylesheet>
