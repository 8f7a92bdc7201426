<?xml version="1.0" encoding="UTF-8"?>
<!-- The register: persons, places and organisations by turn and page, in two columns. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template name="register-pages" as="element(fo:page-sequence)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="entities" as="element()*" select="f:listed(.)"/>
    <xsl:if test="exists($entities)">
      <fo:page-sequence master-reference="register" id="register" xsl:use-attribute-sets="sequence">
        <xsl:call-template name="running-heads">
          <xsl:with-param name="right" select="f:label('register', $tongue)"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <fo:block span="all" role="H2" c:generated="register" xsl:use-attribute-sets="head-1">{f:label('register', $tongue)}</fo:block>
          <fo:block span="all" c:generated="register" padding-after="13.5pt" text-align="center" font-style="italic"
                    xsl:use-attribute-sets="small">{if ($is-volume) then f:label('register-key-volume', $tongue) else f:label('register-key', $tongue)}</fo:block>
          <xsl:call-template name="register-part">
            <xsl:with-param name="head" select="f:label('persons', $tongue)"/>
            <xsl:with-param name="entities" select="$entities[self::person or self::personGrp]"/>
          </xsl:call-template>
          <xsl:call-template name="register-part">
            <xsl:with-param name="head" select="f:label('places', $tongue)"/>
            <xsl:with-param name="entities" select="$entities[self::place]"/>
          </xsl:call-template>
          <xsl:call-template name="register-part">
            <xsl:with-param name="head" select="f:label('organisations', $tongue)"/>
            <xsl:with-param name="entities" select="$entities[self::org]"/>
          </xsl:call-template>
          <!-- The engine balances the columns only if something spans them afterwards. -->
          <fo:block span="all"/>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <!-- Who and what the text names, or lets speak. -->
  <xsl:function name="f:listed" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="($tei/teiHeader/profileDesc/particDesc | $tei/standOff)//(person | personGrp | place | org)
        [@xml:id][key('f:mention', @xml:id) or key('f:turns', @xml:id)]"/>
  </xsl:function>

  <xsl:template name="register-part" as="element(fo:block)?">
    <xsl:param name="head" as="xs:string" required="yes"/>
    <xsl:param name="entities" as="element()*" required="yes"/>
    <xsl:if test="exists($entities)">
      <fo:block c:generated="register" space-after="10.8pt" xsl:use-attribute-sets="small ragged">
        <fo:block role="H3" font-style="italic" keep-with-next.within-column="always">{$head}</fo:block>
        <fo:block role="L">
          <xsl:apply-templates select="$entities" mode="register">
            <xsl:sort select="f:sort-key(.)"/>
          </xsl:apply-templates>
        </fo:block>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- Letters without their marks, so that the order is the same on every machine. -->
  <xsl:function name="f:sort-key" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:sequence select="lower-case(replace(normalize-unicode(f:entry-name($entity), 'NFKD'), '\p{M}|\P{L}+', ''))"/>
  </xsl:function>

  <!-- The surname first, where the TEI says which it is; else the name as it is: Kim Il Sung begins with his. -->
  <xsl:function name="f:entry-name" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="name" as="element()?" select="($entity/persName[not(@type = 'variant')], $entity/persName)[1][surname]"/>
    <xsl:sequence select="
        if ($name) then
          string-join((normalize-space(string-join($name/surname, ' ')), normalize-space(string-join($name/(* except surname), ' ')))[. ne ''], ', ')
        else
          f:name($entity)"/>
  </xsl:function>

  <xsl:template match="person | personGrp | place | org" mode="register" as="element(fo:block)">
    <xsl:variable name="mentions" as="element()*" select="key('f:mention', @xml:id)"/>
    <xsl:variable name="spoken" as="element(sp)*" select="key('f:turns', @xml:id)"/>
    <xsl:variable name="turns" as="element(sp)*"
                  select="($mentions/ancestor::sp[@n][last()] | $spoken)[f:is-numbered(.)]"/>
    <fo:block role="LI">
      <fo:block role="LBody" xsl:use-attribute-sets="entry">
        <xsl:sequence select="f:entry-name(.) || f:variants(.)"/>
        <xsl:choose>
          <xsl:when test="$is-volume">
            <xsl:call-template name="volume-runs">
              <xsl:with-param name="turns" select="$turns"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="turn-runs">
              <xsl:with-param name="turns" select="$turns"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:text>{if (exists($turns)) then '; ' else ', '}</xsl:text>
        <c:pages before="{f:label('page-short', $tongue)}&#xA0;" refs="{$mentions ! f:mention-id(.), $spoken/@xml:id}"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="entry">
    <xsl:attribute name="start-indent">9.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">-9.5pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:function name="f:variants" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="others" as="xs:string*"
                  select="distinct-values($entity/(persName | placeName | orgName)[@type = ('variant', 'source')] ! normalize-space())
                          [. ne f:name($entity)]"/>
    <xsl:sequence select="if (exists($others)) then ' (' || string-join($others, ', ') || ')' else ''"/>
  </xsl:function>

  <!-- Turn numbers, runs joined; each number leads to its turn. -->
  <xsl:template name="turn-runs" as="item()*">
    <xsl:param name="turns" as="element(sp)*" required="yes"/>
    <xsl:param name="first" as="xs:string" select="', '"/>
    <xsl:for-each-group select="$turns" group-adjacent="$turn-positions(@xml:id) - position()">
      <xsl:text>{if (position() = 1) then $first else ', '}</xsl:text>
      <xsl:sequence select="f:turn-link(current-group()[1])"/>
      <xsl:if test="count(current-group()) gt 1">
        <xsl:text>–</xsl:text>
        <xsl:sequence select="f:turn-link(current-group()[last()])"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:variable name="turn-positions" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="/TEI/text//sp[f:is-numbered(.)]">
        <xsl:map-entry key="string(@xml:id)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:turn-link" as="node()">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:choose>
      <xsl:when test="$links">
        <fo:basic-link internal-destination="{$turn/@xml:id}" fox:alt-text="{f:label('turn', $tongue, $turn/@n)}">{$turn/@n}</fo:basic-link>
      </xsl:when>
      <!-- As much an inline as the link, so that lines break alike. -->
      <xsl:otherwise>
        <fo:inline>{$turn/@n}</fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
