<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template match="table" as="element()+">
    <xsl:apply-templates select="head"/>
    <fo:table table-layout="fixed" width="100%" font-family="{$families} Lining" text-align="start" text-indent="0pt" start-indent="0pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:for-each select="1 to max((1, row/count(cell)))">
        <fo:table-column column-width="proportional-column-width(1)"/>
      </xsl:for-each>
      <fo:table-body>
        <xsl:apply-templates select="row"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="row" as="element(fo:table-row)">
    <fo:table-row keep-together.within-page="5">
      <xsl:apply-templates select="cell"/>
      <xsl:for-each select="count(cell) + 1 to max(../row/count(cell))">
        <fo:table-cell><fo:block/></fo:table-cell>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="cell" as="element(fo:table-cell)">
    <fo:table-cell padding-right="6pt">
      <xsl:if test="(@role, ../@role) = 'label'">
        <xsl:attribute name="role">TH</xsl:attribute>
      </xsl:if>
      <fo:block>
        <xsl:call-template name="leaf"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

</xsl:stylesheet>
