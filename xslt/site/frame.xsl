<?xml version="1.0" encoding="UTF-8"?>
<!-- What all pages of the site share: head, title of the collection, navigation, foot. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns="http://www.w3.org/1999/xhtml"
  expand-text="yes" default-mode="page" exclude-result-prefixes="#all">

  <xsl:template match="site" as="element()">
    <html lang="{$tongue}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{string-join((f:page-title(.), f:site-title(.)), ' – ')}</title>
        <xsl:if test="@description != ''">
          <meta name="description" content="{@description}"/>
        </xsl:if>
        <xsl:if test="@base != ''">
          <link rel="canonical" href="{@base}{@file}"/>
        </xsl:if>
        <xsl:if test="@feed != ''">
          <link rel="alternate" type="application/atom+xml" href="{@feed}" title="{f:site-title(.)}"/>
        </xsl:if>
        <xsl:for-each select="'theme.css', 'edition.css', 'site.css', 'map.css'[$map], @css[. != '']">
          <link rel="stylesheet" href="site-data/{.}"/>
        </xsl:for-each>
        <xsl:for-each select="f:scripts(@kind)">
          <script src="site-data/{.}" defer=""/>
        </xsl:for-each>
      </head>
      <body class="site">
        <a class="skip" href="#content">{f:label('skip', $tongue)}</a>
        <header class="site-head">
          <p class="site-title">
            <a href="index.html">
              <xsl:if test="@logo != ''">
                <img class="logo" src="site-data/{@logo}" alt="{@logo-text}"/>
              </xsl:if>
              <xsl:text>{f:site-title(.)}</xsl:text>
            </a>
          </p>
          <nav aria-label="{f:label('navigation', $tongue)}">
            <ul>
              <xsl:sequence select="f:tab(., 'editions', 'editions')"/>
              <xsl:for-each select="register[@count != '0']">
                <xsl:sequence select="f:tab(.., @kind, @kind)"/>
              </xsl:for-each>
              <xsl:sequence select="f:tab(., 'search', 'search-site'), f:tab(., 'about', 'about-site')"/>
            </ul>
          </nav>
        </header>
        <main id="content">
          <xsl:apply-templates select="." mode="content"/>
        </main>
        <xsl:if test="@footer != '' or @feed != ''">
          <footer class="site-foot">
            <xsl:if test="@footer != ''">
              <p>{@footer}</p>
            </xsl:if>
            <xsl:if test="@feed != ''">
              <p>
                <a href="{@feed}">{f:label('feed', $tongue)}</a>
              </p>
            </xsl:if>
          </footer>
        </xsl:if>
      </body>
    </html>
  </xsl:template>

  <xsl:function name="f:scripts" as="xs:string*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="
        if ($kind = 'editions') then ('site.js', 'site-list.js')
        else if ($kind = 'search') then ('site.js', 'site-search.js')
        else ()"/>
  </xsl:function>

  <xsl:function name="f:tab" as="element()">
    <xsl:param name="site" as="element(site)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <li>
      <a href="{$kind}.html">
        <xsl:if test="$site/@kind = $kind">
          <xsl:attribute name="aria-current">page</xsl:attribute>
        </xsl:if>
        <xsl:text>{f:label($key, $tongue)}</xsl:text>
      </a>
    </li>
  </xsl:function>

  <xsl:function name="f:site-title" as="xs:string">
    <xsl:param name="site" as="element(site)"/>
    <xsl:sequence select="($site/@title ! string()[.], f:label('collection', $tongue))[1]"/>
  </xsl:function>

  <xsl:function name="f:page-title" as="xs:string?">
    <xsl:param name="site" as="element(site)"/>
    <xsl:variable name="keys" as="map(xs:string, xs:string)" select="map { 'search': 'search-site', 'about': 'about-site' }"/>
    <xsl:sequence select="$site[@kind != 'home'] ! f:label(($keys(@kind), @kind)[1], $tongue)"/>
  </xsl:function>

  <!-- Words for a script, as JSON. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="keys" as="xs:string*"/>
    <xsl:sequence select="serialize(map:merge($keys ! map { .: f:label(., $tongue) }), map { 'method': 'json' })"/>
  </xsl:function>

  <!-- A genre in the language of the interface, else as the TEI calls it. -->
  <xsl:function name="f:genre" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="site" as="element(site)"/>
    <xsl:sequence select="if (f:has-label($id)) then f:label($id, $tongue) else string(($site/genre[@id = $id]/@words, $id)[1])"/>
  </xsl:function>

  <!-- Links to the other pages of a list or register, by what they begin and end with. -->
  <xsl:template name="pages" as="element()?">
    <xsl:context-item as="element(site)" use="required"/>
    <xsl:if test="count(page) gt 1">
      <nav class="pages" aria-label="{f:label('pages', $tongue)}">
        <ul>
          <xsl:for-each select="page">
            <li>
              <a href="{@href}">
                <xsl:if test="@here != ''">
                  <xsl:attribute name="aria-current">page</xsl:attribute>
                </xsl:if>
                <xsl:text>{string-join(distinct-values((@from, @to) ! (string()[.], '…')[1]), ' – ')}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
