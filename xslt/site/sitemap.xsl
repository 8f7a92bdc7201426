<?xml version="1.0" encoding="UTF-8"?>
<!-- The addresses of a collection's pages, for search engines. -->
<xsl:package name="http://colloquy.org/xslt/site/sitemap" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" expand-text="yes" default-mode="map" exclude-result-prefixes="#all">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <!-- map: the tree of the addresses to a sitemap. -->
  <xsl:mode name="map" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>

  <xsl:template match="/" as="element()">
    <urlset>
      <xsl:for-each select="site/address">
        <url>
          <loc>{../@base}{string-join(tokenize(@path, '/') ! encode-for-uri(.), '/')}</loc>
        </url>
      </xsl:for-each>
    </urlset>
  </xsl:template>

</xsl:package>
