<?xml version="1.0" encoding="UTF-8"?>
<!-- What the editors' house and the site in which the edition stands add to its pages: style sheet, logo, the way back, foot. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="" expand-text="yes"
  default-mode="text" exclude-result-prefixes="#all">

  <!-- house(site?) in no namespace, with the names of its files. -->
  <xsl:param name="house" as="document-node()?" select="()"/>

  <!-- The style sheets of a page, those of the house last. -->
  <xsl:function name="f:style-sheets" as="element()*">
    <xsl:param name="own" as="xs:string*"/>
    <xsl:for-each select="'theme.css', 'edition.css', $own, $house/house/@css[. != '']">
      <link rel="stylesheet" href="{.}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The head of a page: logo, and the ways to the site. -->
  <xsl:function name="f:house-head" as="element()?">
    <xsl:for-each select="$house/house[site or @logo != '']">
      <header class="house" data-generated="">
        <p>
          <xsl:choose>
            <xsl:when test="site">
              <a href="../index.html">
                <xsl:sequence select="f:logo(.)"/>
                <xsl:text>{(string(site/@title)[.], f:label('collection', $tongue))[1]}</xsl:text>
              </a>
            </xsl:when>
            <xsl:otherwise>
              <xsl:sequence select="f:logo(.)"/>
            </xsl:otherwise>
          </xsl:choose>
        </p>
        <xsl:if test="site">
          <nav aria-label="{f:label('collection', $tongue)}">
            <ul>
              <xsl:for-each select="'editions', 'persons', 'places', 'organisations', 'search'">
                <li>
                  <a href="../{.}.html">{f:label((.[. != 'search'], 'search-site')[1], $tongue)}</a>
                </li>
              </xsl:for-each>
            </ul>
          </nav>
        </xsl:if>
      </header>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:logo" as="element()?">
    <xsl:param name="house" as="element(house)"/>
    <xsl:if test="$house/@logo != ''">
      <img class="logo" src="{$house/@logo}" alt="{$house/@logo-text}"/>
    </xsl:if>
  </xsl:function>

  <!-- The foot of a page. -->
  <xsl:function name="f:house-foot" as="element()?">
    <xsl:for-each select="$house/house/@footer[. != '']">
      <footer class="house-foot" data-generated="">
        <p>{.}</p>
      </footer>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
