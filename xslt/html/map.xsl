<?xml version="1.0" encoding="UTF-8"?>
<!-- The map of the places: what the program needs to draw it, and where it stands in the register. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="text"
  exclude-result-prefixes="#all">

  <!-- The map as common/map.xsl takes it. -->
  <xsl:param name="map" as="document-node()?" select="()"/>

  <!-- The places named, in the order of the register: places(place(name)*) in no namespace. -->
  <xsl:template match="/" mode="places" as="element()">
    <places language="{(TEI/text/@xml:lang, TEI/@xml:lang, 'en')[1]}" title="{f:title(TEI)}" tongue="{$tongue}">
      <xsl:for-each select="$entries[self::place]">
        <xsl:variable name="mentions" as="element()*" select="f:mentions(.)"/>
        <xsl:if test="$mentions">
          <place href="{$register-pages(@xml:id)}#{@xml:id}" name="{f:name(.)}" label="{f:map-label(., $mentions)}" geo="{location[1]/geo[1] ! normalize-space()}"
            type="{@type}" mentions="{count($mentions)}">
            <xsl:for-each select="placeName">
              <name>{normalize-space()}</name>
            </xsl:for-each>
          </place>
        </xsl:if>
      </xsl:for-each>
    </places>
  </xsl:template>

  <!-- A place as the record most often spells it; today's name in brackets where that is another. -->
  <xsl:function name="f:map-label" as="xs:string">
    <xsl:param name="place" as="element(place)"/>
    <xsl:param name="mentions" as="element()+"/>
    <xsl:variable name="printed" as="xs:string*" select="$mentions[not(note or .//choice)] ! normalize-space(translate(., '&#160;', ' '))"/>
    <xsl:variable name="spellings" as="xs:string*">
      <xsl:for-each-group select="$printed[.]" group-by=".">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="name" as="xs:string" select="f:name($place)"/>
    <xsl:sequence select="
        if (empty($spellings) or $spellings ! lower-case(.) = lower-case($name)) then
          $name
        else
          $spellings[1] || ' [' || $name || ']'"/>
  </xsl:function>

</xsl:stylesheet>
