<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns: who speaks, the label as printed or the name the edition gives, the words reported, what is done meanwhile. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="sp" as="element()">
    <article class="turn{' reported'[current()/@ana = '#reported']} {f:speaker-class(.)}">
      <xsl:call-template name="identity"/>
      <xsl:if test="@n">
        <xsl:attribute name="aria-label" select="f:label('turn-of', $tongue, (@n, f:speaker-names(.)))"/>
      </xsl:if>
      <xsl:copy-of select="string-join(f:pointers(@who), ' ')[.] ! f:attribute('data-who', .)"/>
      <xsl:if test="not(speaker)">
        <xsl:call-template name="edition-name"/>
      </xsl:if>
      <xsl:apply-templates select="*"/>
    </article>
  </xsl:template>

  <!-- The label as printed. -->
  <xsl:template match="speaker" as="node()*">
    <xsl:text>{if (f:continues(.)) then '' else '&#10;'}</xsl:text>
    <span class="speaker label">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
      <xsl:apply-templates select="parent::sp" mode="certainty"/>
    </span>
  </xsl:template>

  <!-- The name of a speaker whom the source gives no label: the edition's, and it says so. -->
  <xsl:template name="edition-name" as="element()?">
    <xsl:context-item as="element(sp)" use="required"/>
    <xsl:if test="@who">
      <span class="speaker edition" data-generated="">
        <span class="vh">{f:label('named-by-edition', $tongue)} </span>
        <xsl:for-each select="f:targets(@who)">
          <xsl:if test="position() gt 1">, </xsl:if>
          <a href="{f:entity-href(@xml:id)}">{f:name(.)}</a>
        </xsl:for-each>
        <xsl:apply-templates select="." mode="certainty"/>
      </span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="sp" mode="certainty" as="element()*"/>

  <xsl:template match="sp[@cert][not(@cert = 'high')]" mode="certainty" as="element()*">
    <span class="query" aria-hidden="true" data-generated="">?</span>
    <span class="vh" data-generated=""> {f:label('attribution-uncertain', $tongue)}</span>
  </xsl:template>

  <!-- The names of a turn's speakers as one string. -->
  <xsl:function name="f:speaker-names" as="xs:string">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:variable name="names" as="xs:string*" select="f:pointers($turn/@who) ! key('f:id', ., root($turn)) ! f:name(.)"/>
    <xsl:sequence select="if (exists($names)) then string-join($names, ', ') else f:label('unknown', $tongue)"/>
  </xsl:function>

  <!-- s1 … s7: the speaker's place among those who speak most often, for the colour of the turn's rule; s0 beyond. -->
  <xsl:function name="f:speaker-class" as="xs:string">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:sequence select="f:colour(f:pointers($turn/@who)[1])"/>
  </xsl:function>

  <xsl:function name="f:colour" as="xs:string">
    <xsl:param name="speaker" as="xs:string?"/>
    <xsl:variable name="place" as="xs:integer?" select="$speaker ! index-of($coloured, .)"/>
    <xsl:sequence select="'s' || ($place, 0)[1]"/>
  </xsl:function>

  <!-- The seven who speak most often, in the order of their first turn: there are no more colours that are told apart. -->
  <xsl:variable name="coloured" as="xs:string*">
    <xsl:variable name="most" as="xs:string*" select="sort($speakers, (), function($speaker) { -count(key('f:turns', $speaker, $tei)) })[position() le 7]"/>
    <xsl:sequence select="$speakers[. = $most]"/>
  </xsl:variable>

  <!-- The ids of those who speak, in the order of their first turn. -->
  <xsl:variable name="speakers" as="xs:string*" select="distinct-values(/TEI/text//sp/f:pointers(@who))"/>

  <xsl:template match="said" as="element()">
    <span class="said">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- An act or a manner of speaking, as a block of its own. -->
  <xsl:template match="(sp | div | body | front | back)/stage" as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <p class="stage">
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <xsl:apply-templates select="." mode="inside"/>
    </p>
  </xsl:template>

  <xsl:template match="stage" as="element()">
    <span class="stage">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- A heading that runs on into the paragraph. -->
  <xsl:template match="label" as="element()">
    <span class="run-in">
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- The page mark: a thin line in the text, its number in the margin. -->
  <xsl:template match="pb" as="element()">
    <span class="pb" data-generated="">
      <xsl:call-template name="identity"/>
      <span class="pb-number">
        <span class="vh">{f:label('page', $tongue)} </span>
        <xsl:choose>
          <xsl:when test="f:image-of(.)">
            <a href="{'index.html'[count($cuts) gt 1]}#ed:image-{f:image-of(.)}">{(@n, f:image-of(.))[1]}</a>
          </xsl:when>
          <xsl:otherwise>{@n}</xsl:otherwise>
        </xsl:choose>
      </span>
    </span>
  </xsl:template>

  <xsl:template match="fw" as="element()">
    <span class="fw">
      <xsl:call-template name="identity"/>
      <xsl:copy-of select="@xml:id ! f:attribute('data-stream', .)"/>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- Where a numbered line of the source begins: the page shows each fifth number, the data have all. -->
  <xsl:template match="lb[@n]" as="element()">
    <span class="lb{' fifth'[number(current()/@n) mod 5 = 0]}" data-n="{@n}"/>
  </xsl:template>

  <xsl:template match="lb" as="element()">
    <br/>
  </xsl:template>

  <xsl:template match="cb | milestone | anchor" as="element()?">
    <xsl:where-populated>
      <span>
        <xsl:call-template name="identity"/>
      </span>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>
