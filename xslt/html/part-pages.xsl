<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of an edition in parts: index.html, each part, and the words of each part for the search. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template name="text-pages" as="map(xs:string, item())">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="index" as="element(h:html)">
      <xsl:apply-templates select=".">
        <xsl:with-param name="part" as="xs:integer" select="if (count($cuts) gt 1) then -1 else 0" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:map>
      <xsl:map-entry key="'index.html'" select="$index"/>
      <xsl:for-each select="(1 to count($cuts))[count($cuts) gt 1]">
        <xsl:variable name="page" as="element(h:html)">
          <xsl:apply-templates select="$tei" mode="part">
            <xsl:with-param name="part" as="xs:integer" select="." tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:variable>
        <xsl:variable name="words" as="xs:string*">
          <xsl:apply-templates select="$page//h:main" mode="words"/>
        </xsl:variable>
        <xsl:map-entry key="f:part-file(.)" select="$page"/>
        <!-- A page opened from a file may load a script, but fetch nothing. -->
        <xsl:map-entry key="'words-' || . || '.js'" select="'window.colloquyWords(' || . || ', [' || string-join($words, ',&#10;') || ']);&#10;'"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:template>

  <xsl:variable name="tei" as="element(TEI)?" select="/TEI"/>

  <xsl:template match="TEI" mode="part" as="element(h:html)">
    <xsl:param name="part" as="xs:integer" required="yes" tunnel="yes"/>
    <xsl:variable name="lang" as="xs:string" select="string((text/@xml:lang, @xml:lang, 'en')[1])"/>
    <html lang="{$lang}">
      <xsl:copy-of select="f:direction($lang)[. = 'rtl'] ! f:attribute('dir', .)"/>
      <head>
        <xsl:call-template name="head"/>
      </head>
      <body class="part">
        <div class="top" data-generated="">
          <xsl:call-template name="interface-language"/>
          <a class="skip" href="#ed:text">{f:label('skip', $tongue)}</a>
          <xsl:sequence select="f:house-head()"/>
          <xsl:call-template name="bar"/>
          <details class="contents">
            <summary>{f:label('contents', $tongue)}</summary>
            <xsl:call-template name="contents">
              <xsl:with-param name="part" as="xs:integer" select="$part"/>
            </xsl:call-template>
          </details>
        </div>
        <main id="ed:text" data-stream="body">
          <header class="title-page" data-generated="">
            <p lang="{$lang}">
              <a href="index.html">{f:title(.)}</a>
            </p>
            <h1>
              <xsl:call-template name="interface-language"/>
              <xsl:text>{f:label('part-of', $tongue, (string($part), string(count($cuts))))}</xsl:text>
            </h1>
          </header>
          <xsl:apply-templates select="text"/>
          <xsl:call-template name="notes"/>
        </main>
        <xsl:call-template name="neighbours">
          <xsl:with-param name="part" as="xs:integer" select="$part"/>
        </xsl:call-template>
        <xsl:sequence select="f:house-foot()"/>
      </body>
    </html>
  </xsl:template>

  <!-- The texts of a page, each with the id of the passage it stands in: what is generated is not looked for. -->
  <xsl:template match="h:main" mode="words" as="xs:string*">
    <xsl:for-each-group select="descendant::text()[empty(ancestor::*/@data-generated)]" group-adjacent="string(ancestor::*[@id][1]/@id)">
      <xsl:variable name="words" as="xs:string" select="normalize-space(string-join(current-group()))"/>
      <xsl:sequence select="f:json([current-grouping-key(), $words])[$words]"/>
    </xsl:for-each-group>
  </xsl:template>

</xsl:stylesheet>
