<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists, casts, verse and tables. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="list" as="element()">
    <div class="list">
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <xsl:apply-templates select="head"/>
      <ul>
        <xsl:apply-templates select="* except head"/>
      </ul>
    </div>
  </xsl:template>

  <!-- A list that runs on in its paragraph stays words of it, and is a list to a screen reader. -->
  <xsl:template match="list[f:runs-on(.)]" priority="1" as="element()">
    <span role="list">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="list[f:runs-on(.)]/item" priority="2" as="element()">
    <span role="listitem">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- The number of an item, as printed. -->
  <xsl:template match="item//label" as="node()*">
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <xsl:template match="item | list/label | castItem" as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <li>
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </li>
  </xsl:template>

  <!-- An item that only holds paragraphs or a list: they are the blocks. -->
  <xsl:template match="item[f:holds-blocks(.)]" priority="1" as="element()">
    <li>
      <xsl:apply-templates select="*"/>
    </li>
  </xsl:template>

  <xsl:template match="castList | castGroup" as="element()">
    <ul class="cast">
      <xsl:apply-templates select="*"/>
    </ul>
  </xsl:template>

  <xsl:template match="castList/head | castGroup/head | castGroup/trailer | castGroup/roleDesc" as="node()*" priority="1">
    <xsl:text>{f:before(.)}</xsl:text>
    <li class="head">
      <xsl:apply-templates select="." mode="inside"/>
    </li>
  </xsl:template>

  <xsl:template match="castGroup/castGroup" as="element()" priority="1">
    <li>
      <ul class="cast">
        <xsl:apply-templates select="*"/>
      </ul>
    </li>
  </xsl:template>

  <xsl:template match="listBibl" as="element()">
    <div class="list">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="head"/>
      <ul>
        <xsl:for-each select="* except head">
          <li>
            <xsl:text>&#10;</xsl:text>
            <xsl:apply-templates select="."/>
          </li>
        </xsl:for-each>
      </ul>
    </div>
  </xsl:template>

  <xsl:template match="lg" as="element()">
    <div class="verse">
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <xsl:apply-templates select="*"/>
    </div>
  </xsl:template>

  <xsl:template match="l" as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <span class="line">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <xsl:template match="table" as="element()">
    <div class="table">
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <table>
        <xsl:for-each select="head">
          <caption>
            <xsl:text>{f:before(.)}</xsl:text>
            <xsl:apply-templates select="." mode="inside"/>
          </caption>
        </xsl:for-each>
        <tbody>
          <xsl:apply-templates select="row"/>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="row" as="element()">
    <tr>
      <xsl:apply-templates select="*"/>
    </tr>
  </xsl:template>

  <xsl:template match="cell" as="element()">
    <xsl:element name="{if ((@role, ../@role) = 'label') then 'th' else 'td'}">
      <xsl:copy-of select="@cols ! f:attribute('colspan', .), @rows ! f:attribute('rowspan', .)"/>
      <xsl:text>{f:before(.)}</xsl:text>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
