<?xml version="1.0" encoding="UTF-8"?>
<!-- The register: persons, places and organisations by turn and page, in two columns. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <xsl:template name="register-pages" as="element(fo:page-sequence)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="lang" as="xs:string" select="f:lang(text)"/>
    <xsl:variable name="entities" as="element()*"
                  select="(.//particDesc | standOff)//(person | personGrp | place | org)
                          [@xml:id][key('mention', @xml:id) or key('turn-of', @xml:id)]"/>
    <xsl:if test="exists($entities)">
      <fo:page-sequence master-reference="register" id="register" xsl:use-attribute-sets="sequence">
        <xsl:call-template name="running-heads">
          <xsl:with-param name="right" select="f:word('register', $lang)"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <fo:block span="all" role="H2" c:generated="register" xsl:use-attribute-sets="head-1">{f:word('register', $lang)}</fo:block>
          <fo:block span="all" c:generated="register" space-after="13.5pt" text-align="center" font-style="italic"
                    xsl:use-attribute-sets="small">{f:word('register-key', $lang)}</fo:block>
          <xsl:call-template name="register-part">
            <xsl:with-param name="head" select="f:word('persons', $lang)"/>
            <xsl:with-param name="entities" select="$entities[self::person or self::personGrp]"/>
          </xsl:call-template>
          <xsl:call-template name="register-part">
            <xsl:with-param name="head" select="f:word('places', $lang)"/>
            <xsl:with-param name="entities" select="$entities[self::place]"/>
          </xsl:call-template>
          <xsl:call-template name="register-part">
            <xsl:with-param name="head" select="f:word('organisations', $lang)"/>
            <xsl:with-param name="entities" select="$entities[self::org]"/>
          </xsl:call-template>
          <!-- The engine balances the columns only if something spans them afterwards. -->
          <fo:block span="all"/>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

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
    <xsl:sequence select="lower-case(replace(normalize-unicode(f:name($entity), 'NFKD'), '\p{M}|\P{L}+', ''))"/>
  </xsl:function>

  <xsl:template match="person | personGrp | place | org" mode="register" as="element(fo:block)">
    <xsl:variable name="mentions" as="element()*" select="key('mention', @xml:id)"/>
    <xsl:variable name="spoken" as="element(sp)*" select="key('turn-of', @xml:id)"/>
    <xsl:variable name="turns" as="element(sp)*"
                  select="($mentions/ancestor::sp[@n][last()] | $spoken)[f:numbered(.)]"/>
    <fo:block role="LI">
      <fo:block role="LBody" xsl:use-attribute-sets="entry">
        <xsl:sequence select="f:name(.) || f:variants(.)"/>
        <xsl:call-template name="turn-runs">
          <xsl:with-param name="turns" select="$turns"/>
        </xsl:call-template>
        <xsl:text>{if (exists($turns)) then '; ' else ', '}</xsl:text>
        <c:pages before="{f:word('page', f:lang(ancestor::TEI/text))}&#xA0;" refs="{$mentions/f:mention(.), $spoken/@xml:id}"/>
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
    <xsl:variable name="numbered" as="map(xs:string, xs:integer)" select="f:positions(($turns/ancestor::text)[1])"/>
    <xsl:for-each-group select="$turns" group-adjacent="$numbered(@xml:id) - position()">
      <xsl:text>, </xsl:text>
      <xsl:sequence select="f:turn-link(current-group()[1])"/>
      <xsl:if test="count(current-group()) gt 1">
        <xsl:text>–</xsl:text>
        <xsl:sequence select="f:turn-link(current-group()[last()])"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="f:positions" as="map(xs:string, xs:integer)" cache="yes">
    <xsl:param name="text" as="element(text)?"/>
    <xsl:map>
      <xsl:for-each select="$text//sp[f:numbered(.)]">
        <xsl:map-entry key="string(@xml:id)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <xsl:function name="f:turn-link" as="node()">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:choose>
      <xsl:when test="$links">
        <fo:basic-link internal-destination="{$turn/@xml:id}" fox:alt-text="{f:word('turn', f:lang($turn))} {$turn/@n}">{$turn/@n}</fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$turn/@n"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
