<?xml version="1.0" encoding="UTF-8"?>
<!-- The dates the record names, on a line and as a list in their order. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- The dates of the text whose year is known. -->
  <xsl:function name="f:mentioned-dates" as="element(date)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//date[matches(f:moment-words(.), '^-?\d{4}(-\d\d){0,2}$')]"/>
  </xsl:function>

  <xsl:function name="f:moment-words" as="xs:string">
    <xsl:param name="date" as="element(date)"/>
    <xsl:sequence select="string(($date/@when, $date/@from, $date/@notBefore, $date/@to, $date/@notAfter)[1])"/>
  </xsl:function>

  <!-- A date as a number of years; a day without its month's length is near enough for a drawing. -->
  <xsl:function name="f:moment" as="xs:double">
    <xsl:param name="date" as="element(date)"/>
    <xsl:variable name="words" as="xs:string" select="f:moment-words($date)"/>
    <xsl:variable name="parts" as="xs:double*" select="tokenize(replace($words, '^-', ''), '-') ! xs:double(.)"/>
    <xsl:variable name="year" as="xs:double" select="if (starts-with($words, '-')) then -$parts[1] else $parts[1]"/>
    <xsl:sequence select="$year + sum(($parts[2] - 1) div 12) + sum(($parts[3] - 1) div 372)"/>
  </xsl:function>

  <!-- Dates in their order; where they begin, the line of all. -->
  <xsl:function name="f:timeline" as="element()*">
    <xsl:param name="dates" as="element(date)+"/>
    <xsl:param name="all" as="element(date)+"/>
    <xsl:if test="$dates[1] is $all[1]">
      <p class="help">{f:label('timeline-help', $tongue)}</p>
      <xsl:sequence select="f:time-picture($all)"/>
    </xsl:if>
    <ol class="mentions">
      <xsl:sequence select="$dates ! f:mention-line(.)"/>
    </ol>
  </xsl:function>

  <!-- The line: a dot a date, larger where it is named more often, and a few round years. -->
  <xsl:function name="f:time-picture" as="element()" xmlns="http://www.w3.org/2000/svg">
    <xsl:param name="dates" as="element(date)+"/>
    <xsl:variable name="moments" as="xs:double+" select="$dates ! f:moment(.)"/>
    <xsl:variable name="first" as="xs:double" select="floor(min($moments))"/>
    <xsl:variable name="last" as="xs:double" select="floor(max($moments)) + 1"/>
    <xsl:variable name="step" as="xs:integer" select="((1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)[($last - $first) div . le 4], 2000)[1]"/>
    <xsl:variable name="start" as="xs:integer" select="xs:integer(floor($first div $step) * $step)"/>
    <xsl:variable name="end" as="xs:integer" select="xs:integer(ceiling($last div $step) * $step)"/>
    <xsl:variable name="scale" as="xs:double" select="90 div ($end - $start)"/>
    <svg class="line" role="img" aria-label="{f:label('timeline-span', $tongue, (string(count($dates)), f:date($dates[1]), f:date($dates[last()])))}" width="100%" height="56">
      <line x1="5%" x2="95%" y1="26" y2="26"/>
      <xsl:for-each select="0 to ($end - $start) idiv $step">
        <xsl:variable name="x" as="xs:string" select="round(5 + . * $step * $scale, 2) || '%'"/>
        <line x1="{$x}" x2="{$x}" y1="26" y2="33"/>
        <text x="{$x}" y="49" text-anchor="middle">{$start + . * $step}</text>
      </xsl:for-each>
      <xsl:for-each-group select="$moments" group-by=".">
        <circle cx="{round(5 + (current-grouping-key() - $start) * $scale, 2)}%" cy="26" r="{min((3 + count(current-group()), 9))}"/>
      </xsl:for-each-group>
    </svg>
  </xsl:function>

</xsl:stylesheet>
