<?xml version="1.0" encoding="UTF-8"?>
<!--
  A page of the site of a collection. The program gives the tree of each page, site[@kind] in no namespace, of a size that makes no
  page slow; this package has its looks and words. All pages are whole without script.
-->
<xsl:package name="http://colloquy.org/xslt/site" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.w3.org/1999/xhtml" expand-text="yes" default-mode="page" exclude-result-prefixes="#all">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no" omit-xml-declaration="yes"/>

  <!-- The map of the places, as common/map.xsl takes it. -->
  <xsl:param name="map" as="document-node()?" select="()"/>

  <!-- page: the tree of a page to its parts. -->
  <xsl:mode name="page" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- content: what a kind of page shows. -->
  <xsl:mode name="content" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>

  <xsl:include href="../common/functions.xsl"/>
  <xsl:include href="../common/map.xsl"/>
  <xsl:include href="frame.xsl"/>
  <xsl:include href="home.xsl"/>
  <xsl:include href="editions.xsl"/>
  <xsl:include href="registers.xsl"/>

  <xsl:variable name="tongue" as="xs:string" select="f:language(/site/@language)"/>

  <xsl:template match="/" as="element()">
    <xsl:apply-templates select="site"/>
  </xsl:template>

  <!-- The page of the search is filled by its script. -->
  <xsl:template match="site[@kind = 'search']" mode="content" as="element()+">
    <h1>{f:label('search-site', $tongue)}</h1>
    <p class="help">{f:label('search-site-help', $tongue)}</p>
    <noscript>
      <p>{f:label('search-site-script', $tongue)}</p>
    </noscript>
    <div id="search" data-words="{f:words(('search', 'none', 'hits', 'more', 'turn', 'note', 'in-front', 'in-body', 'in-back'))}"/>
  </xsl:template>

  <xsl:template match="site[@kind = 'about']" mode="content" as="element()+">
    <h1>{f:label('about-site', $tongue)}</h1>
    <xsl:for-each select="prose">
      <div class="prose">
        <xsl:sequence select="parse-xml(.)/*/node()"/>
      </div>
    </xsl:for-each>
    <xsl:if test="not(prose) and @description != ''">
      <p>{@description}</p>
    </xsl:if>
    <p>{f:label('about-site-editions', $tongue, string(@editions))}</p>
    <p>{f:label('register-note', $tongue)}</p>
  </xsl:template>

</xsl:package>
