<?xml version="1.0" encoding="UTF-8"?>
<!--
  An edition too long for one page: the text is cut before sections, else before turns, into parts of about the same weight, each a
  page of its own. index.html keeps the title, the contents, the pictures and the register, and leads every address of the text on.
  With one part (parts = 1) nothing here changes the page.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="text"
  exclude-result-prefixes="#all">

  <!-- A new section opens a new part once the part has this share of its weight. -->
  <xsl:variable name="section-share" as="xs:double" select="0.6"/>

  <!-- Characters that the tags of an element add to its page, roughly. -->
  <xsl:variable name="tag-weight" as="xs:integer" select="80"/>

  <!-- What is never cut: turns, and blocks outside turns, in the order of the text. -->
  <xsl:variable name="units" as="element()*" select="if ($parts gt 1) then f:units(/TEI/text/(body | back)) else ()"/>

  <xsl:function name="f:units" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="$elements ! (if (self::body or self::back or self::div) then f:units(*) else .)"/>
  </xsl:function>

  <!-- Where the parts begin: the units, by their places among the units. -->
  <xsl:variable name="cuts" as="xs:integer*">
    <xsl:variable name="weights" as="xs:integer*" select="$units ! (string-length(.) + $tag-weight * (1 + count(descendant::*)))"/>
    <xsl:variable name="wanted" as="xs:double" select="sum($weights) div $parts"/>
    <xsl:iterate select="$units">
      <xsl:param name="weight" as="xs:integer" select="0"/>
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="cut" as="xs:boolean" select="
          $place = 1
          or $weight ge $wanted and f:may-open-part(.)
          or $weight ge $section-share * $wanted and f:opens-section(.)"/>
      <xsl:sequence select="$place[$cut]"/>
      <xsl:next-iteration>
        <xsl:with-param name="weight" as="xs:integer" select="$weights[$place] + (if ($cut) then 0 else $weight)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <!-- The first elements of the parts: the outermost division that the first unit opens, else the unit. -->
  <xsl:variable name="part-starts" as="element()*" select="
      for $part in 1 to count($cuts)
      return
        if ($part = 1) then /TEI/text/(body | back)[1] else f:outermost($units[$cuts[$part]])"/>

  <xsl:function name="f:outermost" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/parent::div and empty($element/preceding-sibling::*)) then f:outermost($element/..)
        else $element"/>
  </xsl:function>

  <xsl:function name="f:opens-section" as="xs:boolean">
    <xsl:param name="unit" as="element()"/>
    <xsl:sequence select="exists(f:outermost($unit)/self::div[head])"/>
  </xsl:function>

  <!-- Not between a heading and what it heads, nor within a paragraph that turns have cut. -->
  <xsl:function name="f:may-open-part" as="xs:boolean">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="first" as="element()?" select="if ($unit/self::sp) then $unit/*[not(self::pb or self::fw or self::lb)][1] else $unit"/>
    <xsl:sequence select="
        empty($unit/(self::pb | self::lb | self::fw | self::note))
        and empty($first[f:continues(.)])
        and empty(f:outermost($unit)/preceding-sibling::*[not(self::pb or self::fw or self::lb)][1]/self::head)"/>
  </xsl:function>

  <!-- The children of an element that stand in a part, whole or in part; all if there is one page. -->
  <xsl:function name="f:of-part" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:variable name="from" as="element()?" select="$part-starts[$part]"/>
    <xsl:variable name="to" as="element()?" select="$part-starts[$part + 1]"/>
    <xsl:sequence select="
        if (empty($from)) then
          $elements
        else
          $elements[(empty($to) or . &lt;&lt; $to) and (. is $from or . >> $from or $from/ancestor::* intersect .)]"/>
  </xsl:function>

  <!-- Whether an element was begun in an earlier part. -->
  <xsl:function name="f:goes-on" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:sequence select="exists($part-starts[$part]/ancestor::* intersect $element)"/>
  </xsl:function>

  <xsl:function name="f:part-file" as="xs:string">
    <xsl:param name="part" as="xs:integer"/>
    <xsl:sequence select="'part-' || $part || '.html'"/>
  </xsl:function>

  <!-- The units of a part. -->
  <xsl:function name="f:units-of" as="element()*">
    <xsl:param name="part" as="xs:integer"/>
    <xsl:sequence select="subsequence($units, $cuts[$part], ($cuts[$part + 1], count($units) + 1)[1] - $cuts[$part])"/>
  </xsl:function>

  <!-- The ids of a part, in the order of the text. -->
  <xsl:function name="f:ids-of" as="xs:string*">
    <xsl:param name="part" as="xs:integer"/>
    <xsl:sequence select="
        f:units-of($part)
        ! (ancestor::*[self::body or self::back] ! ('ed:' || local-name()), ancestor::div/@xml:id, descendant-or-self::*/@xml:id)
        ! string()"/>
  </xsl:function>

  <!-- The page on which an id of the text stands. -->
  <xsl:variable name="pages" as="map(xs:string, xs:string)" select="
      map:merge(for $part in 1 to count($cuts) return f:ids-of($part) ! map:entry(., f:part-file($part)), map { 'duplicates': 'use-first' })"/>

  <!-- A link to an id of the text, from any page of the edition but the register's. -->
  <xsl:function name="f:href" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$pages($id) || '#' || $id"/>
  </xsl:function>

  <!-- The ids of a part in short, "t1-249 t249a n1-20": no paragraphs, for the script that leads addresses on. -->
  <xsl:function name="f:id-ranges" as="xs:string">
    <xsl:param name="part" as="xs:integer"/>
    <xsl:variable name="ids" as="xs:string*" select="distinct-values(f:ids-of($part)[not(contains(., '.'))][$pages(.) = f:part-file($part)])"/>
    <xsl:variable name="plain" as="xs:string*" select="$ids[matches(., '^[a-z]+[1-9][0-9]{0,8}$')]"/>
    <xsl:variable name="ranges" as="xs:string*">
      <xsl:for-each-group select="$plain" group-by="replace(., '\d', '')">
        <xsl:variable name="prefix" as="xs:string" select="current-grouping-key()"/>
        <xsl:for-each-group select="sort(current-group() ! xs:integer(substring-after(., $prefix)))" group-adjacent=". - position()">
          <xsl:sequence select="$prefix || string-join((current-group()[1], current-group()[last()][count(current-group()) gt 1]), '-')"/>
        </xsl:for-each-group>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join(($ranges, $ids[not(. = $plain)]), ' ')"/>
  </xsl:function>

  <!-- What a part is called: its sections, else its turns. -->
  <xsl:function name="f:part-words" as="xs:string">
    <xsl:param name="part" as="xs:integer"/>
    <xsl:variable name="mine" as="element()*" select="f:units-of($part)"/>
    <xsl:variable name="turns" as="xs:string*" select="$mine/self::sp/@n ! string()"/>
    <xsl:variable name="heads" as="element(head)*" select="$mine/self::head[parent::div]"/>
    <xsl:variable name="numbers" as="xs:string*" select="($turns[1], $turns[last()][count($turns) gt 1])"/>
    <xsl:sequence select="
        string-join((f:label('part', $tongue, string($part)),
        (if (count($heads) le 3) then $heads else $heads[position() = (1, last())]) ! f:head-words(.),
        $numbers[1] ! f:label(if (count($numbers) gt 1) then 'turn-range' else 'turn', $tongue, $numbers)), ' · ')"/>
  </xsl:function>

  <xsl:function name="f:head-words" as="xs:string">
    <xsl:param name="head" as="element(head)"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join($head//text()[not(ancestor::note)]))"/>
    <xsl:sequence select="if (string-length($words) le 80) then $words else replace(substring($words, 1, 78), '\s\S*$', '') || ' …'"/>
  </xsl:function>

  <!-- The parts, each a link; the script reads the ids. -->
  <xsl:template name="contents" as="element(h:ol)">
    <xsl:param name="part" as="xs:integer" select="0"/>
    <ol class="parts">
      <xsl:for-each select="1 to count($cuts)">
        <li>
          <xsl:if test="$part = 0">
            <xsl:attribute name="data-ids" select="f:id-ranges(.)"/>
          </xsl:if>
          <a href="{f:part-file(.)}">
            <xsl:copy-of select="'page'[current() = $part] ! f:attribute('aria-current', .)"/>
            <xsl:text>{f:part-words(.)}</xsl:text>
          </a>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>

  <!-- To the part before and after. -->
  <xsl:template name="neighbours" as="element(h:nav)">
    <xsl:param name="part" as="xs:integer" required="yes"/>
    <nav class="neighbours" aria-label="{f:label('part', $tongue, string($part))}" data-generated="">
      <xsl:call-template name="interface-language"/>
      <xsl:if test="$part gt 1">
        <a rel="prev" href="{f:part-file($part - 1)}">← {f:label('previous-part', $tongue)}</a>
      </xsl:if>
      <a rel="up" href="index.html">{f:label('contents', $tongue)}</a>
      <xsl:if test="$part lt count($cuts)">
        <a rel="next" href="{f:part-file($part + 1)}">{f:label('next-part', $tongue)} →</a>
      </xsl:if>
    </nav>
  </xsl:template>

</xsl:stylesheet>
