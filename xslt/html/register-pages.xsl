<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of the register, or its pages where it is long: register.html, register-2.html … -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="text"
  exclude-result-prefixes="#all">

  <!-- How many characters a page of the register holds, roughly; and what an entry, a mention and a turn add. -->
  <xsl:variable name="register-limit" as="xs:integer" select="250000"/>
  <xsl:variable name="entry-weight" as="xs:integer" select="600"/>
  <xsl:variable name="mention-weight" as="xs:integer" select="400"/>
  <xsl:variable name="turn-weight" as="xs:integer" select="45"/>

  <!-- What the register lists, in its order: persons, places, organisations by name, dates by time. -->
  <xsl:variable name="entries" as="element()*">
    <xsl:variable name="all" as="element()*" select="/TEI/f:entities(.)"/>
    <xsl:sequence select="f:by-name($all[self::person or self::personGrp]), f:by-name($all[self::place]), f:by-name($all[self::org])"/>
    <xsl:sequence select="sort(/TEI/f:mentioned-dates(.), (), f:moment#1)"/>
  </xsl:variable>

  <xsl:function name="f:by-name" as="element()*">
    <xsl:param name="entities" as="element()*"/>
    <xsl:perform-sort select="$entities">
      <xsl:sort select="f:name(.)" lang="{$tongue}"/>
      <xsl:sort select="@xml:id"/>
    </xsl:perform-sort>
  </xsl:function>

  <!-- The page of each entry, from 1. -->
  <xsl:variable name="entry-pages" as="xs:integer*">
    <xsl:iterate select="$entries">
      <xsl:param name="page" as="xs:integer" select="1"/>
      <xsl:param name="weight" as="xs:integer" select="0"/>
      <xsl:variable name="own" as="xs:integer" select="
          if (self::date) then
            $mention-weight
          else
            $entry-weight + $mention-weight * count(f:mentions(.)) + $turn-weight * count(key('f:turns', @xml:id))"/>
      <xsl:variable name="turned" as="xs:boolean" select="$weight gt 0 and $weight + $own gt $register-limit"/>
      <xsl:variable name="here" as="xs:integer" select="$page + (if ($turned) then 1 else 0)"/>
      <xsl:sequence select="$here"/>
      <xsl:next-iteration>
        <xsl:with-param name="page" as="xs:integer" select="$here"/>
        <xsl:with-param name="weight" as="xs:integer" select="$own + (if ($turned) then 0 else $weight)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <xsl:variable name="register-pages" as="map(xs:string, xs:string)" select="
      map:merge(for $place in 1 to count($entries) return $entries[$place]/@xml:id ! map:entry(string(.), f:register-file($entry-pages[$place])), map { 'duplicates': 'use-first' })"/>

  <xsl:function name="f:register-file" as="xs:string">
    <xsl:param name="page" as="xs:integer"/>
    <xsl:sequence select="'register' || ('-' || $page)[$page gt 1] || '.html'"/>
  </xsl:function>

  <!-- The link to an entry of the register: on the page itself, or on the register's where the text is in parts. -->
  <xsl:function name="f:entity-href" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="(if (count($cuts) gt 1) then $register-pages($id) else ()) || '#' || $id"/>
  </xsl:function>

  <!-- A link of the page, as it stands on the register's. -->
  <xsl:function name="f:from-register" as="xs:string">
    <xsl:param name="href" as="xs:string"/>
    <xsl:sequence select="'index.html'[starts-with($href, '#')] || $href"/>
  </xsl:function>

  <xsl:function name="f:register-page" as="element(h:html)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="page" as="xs:integer"/>
    <xsl:variable name="mine" as="element()*" select="subsequence($entries, (index-of($entry-pages, $page), 1)[1], count($entry-pages[. = $page]))"/>
    <html lang="{$tongue}">
      <xsl:copy-of select="f:direction($tongue)[. = 'rtl'] ! f:attribute('dir', .)"/>
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{f:label('register', $tongue)}{(' ' || $page)[$page gt 1]} · {f:title($tei)}</title>
        <link rel="up" href="index.html"/>
        <xsl:sequence select="f:style-sheets('map.css'[$map])"/>
      </head>
      <body class="register-page">
        <xsl:sequence select="f:house-head()"/>
        <nav class="bar" aria-label="{f:label('edition', $tongue)}">
          <ul>
            <li><a href="index.html">{f:label('back-to-text', $tongue)}</a></li>
            <xsl:for-each-group select="1 to count($entries)" group-by="f:register-kind($entries[current()])">
              <xsl:variable name="first" as="xs:integer" select="$entry-pages[current()]"/>
              <li><a href="{f:register-file($first)[$first ne $page]}#ed:{current-grouping-key()}">{f:label(current-grouping-key(), $tongue)}</a></li>
            </xsl:for-each-group>
          </ul>
        </nav>
        <main data-generated="">
          <header class="title-page">
            <h1>{f:label('register', $tongue)}</h1>
            <p>{f:title($tei)}</p>
          </header>
          <xsl:for-each-group select="$mine" group-adjacent="f:register-kind(.)">
            <section class="{if (self::date) then 'timeline' else 'mentioned'}" aria-labelledby="ed:{current-grouping-key()}">
              <h2 id="ed:{current-grouping-key()}">{f:label(current-grouping-key(), $tongue)}</h2>
              <xsl:if test="self::place[. is $entries[self::place][1]]">
                <xsl:sequence select="$map/* ! f:map-figure(., $tongue)"/>
              </xsl:if>
              <xsl:choose>
                <xsl:when test="self::date">
                  <xsl:sequence select="f:timeline(current-group(), $entries[self::date])"/>
                </xsl:when>
                <xsl:otherwise>
                  <xsl:apply-templates select="current-group()" mode="mentioned"/>
                </xsl:otherwise>
              </xsl:choose>
            </section>
          </xsl:for-each-group>
        </main>
        <xsl:if test="max($entry-pages) gt 1">
          <nav class="neighbours" aria-label="{f:label('register', $tongue)}">
            <xsl:if test="$page gt 1">
              <a rel="prev" href="{f:register-file($page - 1)}">← {f:label('previous-part', $tongue)}</a>
            </xsl:if>
            <xsl:if test="$page lt max($entry-pages)">
              <a rel="next" href="{f:register-file($page + 1)}">{f:label('next-part', $tongue)} →</a>
            </xsl:if>
          </nav>
        </xsl:if>
        <xsl:sequence select="f:house-foot()"/>
      </body>
    </html>
  </xsl:function>

  <!-- The heading, by its key, under which an entry stands. -->
  <xsl:function name="f:register-kind" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="
        if ($entry/self::place) then 'places'
        else if ($entry/self::org) then 'organisations'
        else if ($entry/self::date) then 'timeline'
        else 'persons'"/>
  </xsl:function>

</xsl:stylesheet>
