<?xml version="1.0" encoding="UTF-8"?>
<!-- An entry of the page of the register: what the authority files know of an entity, and every mention in its context. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- How many characters stand before and after a mention, at most. -->
  <xsl:variable name="context-width" as="xs:integer" select="70"/>

  <xsl:template match="person | personGrp | place | org" mode="mentioned" as="element()">
    <xsl:variable name="turns" as="element(sp)*" select="key('f:turns', @xml:id)[@xml:id][@n]"/>
    <xsl:variable name="mentions" as="element()*" select="f:mentions(.)"/>
    <section id="{@xml:id}">
      <h3>{f:name(.)}</h3>
      <p class="known">
        <xsl:variable name="facts" as="xs:string*" select="f:roles(.)[.], string-join((birth, death) ! f:life-date(.), ' – ')[.], location/geo ! normalize-space()"/>
        <xsl:variable name="names" as="node()*" select="f:variant-list(., $mentions), f:authorities(.)"/>
        <xsl:text>{string-join($facts, ', ')}</xsl:text>
        <xsl:text>{if (exists($facts)) then $names[1] else replace($names[1], '^(, | · )', '')}</xsl:text>
        <xsl:sequence select="tail($names)"/>
      </p>
      <xsl:if test="$turns">
        <p class="places">
          <xsl:text>{f:label('speaks', $tongue)} </xsl:text>
          <xsl:for-each select="$turns">
            <xsl:if test="position() gt 1">, </xsl:if>
            <a href="{f:from-register(f:href(@xml:id))}">{@n}</a>
          </xsl:for-each>
        </p>
      </xsl:if>
      <xsl:where-populated>
        <ul class="mentions">
          <xsl:sequence select="$mentions ! f:mention-line(.)"/>
        </ul>
      </xsl:where-populated>
    </section>
  </xsl:template>

  <!-- "* 1878-12-18": the day as far as it is known. -->
  <xsl:function name="f:life-date" as="xs:string">
    <xsl:param name="event" as="element()"/>
    <xsl:sequence select="if ($event/self::birth) then '* ' || f:date($event) else '† ' || f:date($event)"/>
  </xsl:function>

  <!-- A mention with its place and the words round it. -->
  <xsl:function name="f:mention-line" as="element()">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="place" as="map(xs:string, xs:string)" select="f:place($mention)"/>
    <xsl:variable name="block" as="element()" select="
        ($mention/ancestor::*[self::p or self::ab or self::l or self::item or self::cell or self::head or self::stage or self::note or self::titlePart or
        self::byline or self::docDate or self::dateline][1], $mention/..)[1]"/>
    <!-- The nearest text nodes are enough: a long paragraph is not read again for each of its names. -->
    <xsl:variable name="before" as="text()*" select="$mention/preceding::text()[position() le 12][ancestor::* intersect $block][f:same-flow(., $block)]"/>
    <xsl:variable name="after" as="text()*" select="$mention/following::text()[position() le 12][ancestor::* intersect $block][f:same-flow(., $block)]"/>
    <li>
      <a href="{f:from-register($place?href)}">{$place?words}</a>
      <xsl:text> </xsl:text>
      <q>
        <xsl:sequence select="$block/ancestor-or-self::*[@xml:lang][1]/@xml:lang ! (f:attribute('lang', .), f:turning(., $tongue))"/>
        <xsl:text>{f:tail(string-join($before ! f:as-read(.)))}</xsl:text>
        <b>{normalize-space(string-join($mention//text()[f:same-flow(., $block)] ! f:as-read(.)))}</b>
        <xsl:text>{f:front(string-join($after ! f:as-read(.)))}</xsl:text>
      </q>
    </li>
  </xsl:function>

  <!-- A text with the delimiters of the elements that begin or end with it, as the page shows them. -->
  <xsl:function name="f:as-read" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="holders" as="element()*" select="$text/ancestor::*[@rend or self::reg or self::corr or self::expan]"/>
    <xsl:variable name="opened" as="xs:string*" select="
        $holders[(.//text())[1] is $text]
        ! ((if (self::reg or self::corr or self::expan) then ' ' else '') || (if (@rend) then f:open(.) else '['))"/>
    <xsl:variable name="closed" as="xs:string*" select="reverse($holders[(.//text())[last()] is $text]) ! (if (@rend) then f:close(.) else ']')"/>
    <xsl:sequence select="string-join(($opened, $text, $closed))"/>
  </xsl:function>

  <!-- Whether a text belongs to a block itself, and not to a note that stands elsewhere. -->
  <xsl:function name="f:same-flow" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="empty($text/ancestor::note[f:is-apart(.)] except $block/ancestor-or-self::note)"/>
  </xsl:function>

  <!-- The last words of a text; an ellipsis where it is cut. -->
  <xsl:function name="f:tail" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="near" as="xs:string" select="replace(substring($text, max((1, string-length($text) - 3 * $context-width))), '\s+', ' ')"/>
    <xsl:variable name="length" as="xs:integer" select="string-length($near)"/>
    <xsl:sequence select="
        if ($length le $context-width) then
          $near
        else
          '…' || replace(substring($near, $length - $context-width), '^\S{1,20}\s', ' ')"/>
  </xsl:function>

  <!-- The first words of a text; an ellipsis where it is cut. -->
  <xsl:function name="f:front" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="near" as="xs:string" select="replace(substring($text, 1, 3 * $context-width), '\s+', ' ')"/>
    <xsl:sequence select="
        if (string-length($near) le $context-width) then
          $near
        else
          replace(substring($near, 1, $context-width), '\s\S{1,20}$', ' ') || '…'"/>
  </xsl:function>

</xsl:stylesheet>
