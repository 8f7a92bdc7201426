<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of editions by date. Its script filters it by facets. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns="http://www.w3.org/1999/xhtml"
  expand-text="yes" default-mode="page" exclude-result-prefixes="#all">

  <xsl:template match="site[@kind = 'editions']" mode="content" as="element()+">
    <xsl:variable name="site" as="element(site)" select="."/>
    <xsl:variable name="genres" as="map(xs:string, xs:string)" select="map:merge(genre ! map { string(@id): f:genre(@id, $site) })"/>
    <h1>{f:label('editions', $tongue)}</h1>
    <div id="facets" data-genres="{serialize($genres, map { 'method': 'json' })}"
      data-words="{f:words(('speaker', 'place', 'archive', 'genre', 'year-from', 'year-to', 'all', 'none', 'undated', 'more', 'editions', 'clear'))}"/>
    <div id="list">
      <xsl:call-template name="pages"/>
      <xsl:for-each-group select="member" group-adjacent="string(@year)">
        <section aria-labelledby="y{@year}">
          <h2 id="y{@year}">{(string(@year)[.], f:label('undated', $tongue))[1]}</h2>
          <ol class="members">
            <xsl:apply-templates select="current-group()" mode="content"/>
          </ol>
        </section>
      </xsl:for-each-group>
      <xsl:call-template name="pages"/>
    </div>
  </xsl:template>

  <xsl:template match="member" mode="content" as="element()">
    <li>
      <a class="title" href="{encode-for-uri(@folder)}/index.html">
        <xsl:if test="@lang != '' and not(lang($tongue, .)) and @lang != $tongue">
          <xsl:attribute name="lang" select="@lang"/>
        </xsl:if>
        <xsl:text>{@title}</xsl:text>
      </a>
      <p class="facts-line">{string-join((@date, f:genre(@genre, ..)[.], @archive) ! string()[.], ' · ')}</p>
      <xsl:if test="speaker">
        <p class="facts-line">{string-join(speaker[position() le 12], ', ')}{if (count(speaker) gt 12) then ' …' else ''}</p>
      </xsl:if>
      <xsl:if test="@summary != ''">
        <p class="summary">{@summary}</p>
      </xsl:if>
    </li>
  </xsl:template>

</xsl:stylesheet>
