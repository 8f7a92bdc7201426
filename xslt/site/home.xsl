<?xml version="1.0" encoding="UTF-8"?>
<!-- The home page: what the collection is, and the ways into it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml"
  expand-text="yes" default-mode="page" exclude-result-prefixes="#all">

  <xsl:template match="site[@kind = 'home']" mode="content" as="element()+">
    <h1>{f:site-title(.)}</h1>
    <xsl:if test="@description != ''">
      <p class="lead">{@description}</p>
    </xsl:if>
    <ul class="ways">
      <xsl:sequence select="f:way('editions', 'editions', @editions)"/>
      <xsl:for-each select="register[@count != '0']">
        <xsl:sequence select="f:way(@kind, @kind, @count)"/>
      </xsl:for-each>
      <xsl:sequence select="f:way('search', 'search-site', ())"/>
    </ul>
    <xsl:call-template name="years"/>
    <xsl:sequence select="
        f:ways('speakers', 'speaker', speaker, .),
        f:ways('genre', 'genre', count-genre[@name != ''], .),
        f:ways('archive', 'archive', archive[@name != ''], .)"/>
  </xsl:template>

  <xsl:function name="f:way" as="element()">
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="count" as="xs:string?"/>
    <li>
      <a href="{$page}.html">{f:label($key, $tongue)}</a>
      <xsl:for-each select="$count">
        <xsl:text> </xsl:text>
        <span class="count">{.}</span>
      </xsl:for-each>
    </li>
  </xsl:function>

  <xsl:template name="years" as="element()*">
    <xsl:context-item as="element(site)" use="required"/>
    <xsl:if test="year[@name != '']">
      <h2>{f:label('date', $tongue)}</h2>
      <ul class="ways">
        <xsl:for-each select="year[@name != ''], year[@name = '']">
          <li>
            <a href="{@page}#y{@name}">{(string(@name)[.], f:label('undated', $tongue))[1]}</a>
            <xsl:text> </xsl:text>
            <span class="count">{@count}</span>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- Values of a facet, each a link to the list filtered by it. -->
  <xsl:function name="f:ways" as="element()*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="facet" as="xs:string"/>
    <xsl:param name="values" as="element()*"/>
    <xsl:param name="site" as="element(site)"/>
    <xsl:if test="$values">
      <h2>{f:label($key, $tongue)}</h2>
      <ul class="ways">
        <xsl:for-each select="$values">
          <li>
            <a href="editions.html?{$facet}={encode-for-uri(@key)}">{if ($facet = 'genre') then f:genre(@name, $site) else @name}</a>
            <xsl:text> </xsl:text>
            <span class="count">{@count}</span>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
