<?xml version="1.0" encoding="UTF-8"?>
<!-- A map of places as a file of its own: the drawing with its title, its description and its looks. -->
<xsl:package name="http://colloquy.org/xslt/map-file" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="http://colloquy.org/ns/functions" xmlns:svg="http://www.w3.org/2000/svg"
  xmlns="http://www.w3.org/2000/svg" expand-text="yes" default-mode="file" exclude-result-prefixes="#all">

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- What the places are of. -->
  <xsl:param name="title" as="xs:string" select="''"/>
  <!-- Language of the words. -->
  <xsl:param name="language" as="xs:string" select="''"/>
  <!-- The style sheet, as text. -->
  <xsl:param name="style" as="xs:string" select="''"/>

  <!-- file: the map's tree to a drawing. -->
  <xsl:mode name="file" on-no-match="shallow-copy" on-multiple-match="fail" visibility="public"/>

  <xsl:include href="functions.xsl"/>
  <xsl:include href="map.xsl"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="tongue" as="xs:string" select="f:language($language)"/>
    <xsl:variable name="map" as="element(map)" select="map"/>
    <xsl:for-each select="parse-xml($map/drawing)/svg:svg">
      <xsl:variable name="size" as="xs:string*" select="tokenize(@viewBox)"/>
      <svg role="img" aria-labelledby="title description" xml:lang="{$tongue}" width="{$size[3]}" height="{$size[4]}">
        <xsl:sequence select="@*"/>
        <title id="title">{string-join((f:label('map', $tongue), $title[.]), ': ')}</title>
        <desc id="description">{f:map-words($map, $tongue)}</desc>
        <style>{$style}</style>
        <rect class="paper" width="100%" height="100%"/>
        <xsl:apply-templates select="node()"/>
      </svg>
    </xsl:for-each>
  </xsl:template>

  <!-- In a file of its own, links are reached by key as everywhere. -->
  <xsl:template match="@tabindex" as="attribute()*"/>

</xsl:package>
