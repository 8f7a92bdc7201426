<?xml version="1.0" encoding="UTF-8"?>
<!-- The editions of a collection as an Atom feed (RFC 4287), latest first. -->
<xsl:package name="http://colloquy.org/xslt/site/feed" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/2005/Atom"
  expand-text="yes" default-mode="feed" exclude-result-prefixes="#all">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <!-- feed: the tree of the feed to Atom. -->
  <xsl:mode name="feed" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>

  <xsl:include href="../common/functions.xsl"/>

  <xsl:template match="/" as="element()">
    <xsl:variable name="site" as="element(site)" select="site"/>
    <xsl:variable name="title" as="xs:string" select="($site/@title ! string()[.], f:label('collection', f:language($site/@language)))[1]"/>
    <feed xml:lang="{$site/@language}">
      <title>{$title}</title>
      <id>{($site/@base ! string()[.], $site/@urn)[1]}</id>
      <updated>{$site/member[1]/@updated}</updated>
      <author>
        <name>{$title}</name>
      </author>
      <xsl:if test="$site/@base != ''">
        <link rel="self" href="{$site/@base}feed.xml"/>
      </xsl:if>
      <link href="{$site/@base}index.html"/>
      <xsl:apply-templates select="$site/member"/>
    </feed>
  </xsl:template>

  <xsl:template match="member" as="element()">
    <xsl:variable name="address" as="xs:string" select="../@base || encode-for-uri(@folder) || '/index.html'"/>
    <entry>
      <title>{@title}</title>
      <id>{if (../@base != '') then $address else @urn}</id>
      <updated>{@updated}</updated>
      <link href="{$address}"/>
      <xsl:if test="@summary != ''">
        <summary>{@summary}</summary>
      </xsl:if>
    </entry>
  </xsl:template>

</xsl:package>
