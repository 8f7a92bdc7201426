<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of the original, one on a page, if the header names images of them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <!-- The images that the program could read, in the order of the pages. -->
  <xsl:function name="f:images" as="element(ref)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/sourceDesc/bibl[@type = 'facsimile']/ref[@target = $pictures]"/>
  </xsl:function>

  <xsl:template name="facsimile-pages" as="element(fo:page-sequence)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:if test="f:images(.)">
      <fo:page-sequence master-reference="text" id="facsimile" xsl:use-attribute-sets="sequence">
        <xsl:call-template name="running-heads">
          <xsl:with-param name="right" select="f:label('facsimile', $tongue)"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <xsl:for-each select="f:images(.)">
            <fo:block c:generated="facsimile" text-align="center" text-indent="0pt">
              <xsl:if test="position() gt 1">
                <xsl:attribute name="break-before">page</xsl:attribute>
              </xsl:if>
              <xsl:if test="position() = 1">
                <fo:block role="H2" xsl:use-attribute-sets="head-1">{f:label('facsimile', $tongue)}</fo:block>
              </xsl:if>
              <fo:block line-stacking-strategy="max-height">
                <fo:external-graphic src="{@target}" fox:alt-text="{f:label('image', $tongue, string(position()))}" scaling="uniform"
                  content-width="scale-to-fit" content-height="scale-to-fit" width="{$measure}pt" height="{$block - 81}pt"/>
              </fo:block>
              <fo:block font-style="italic" space-before="6.75pt">{f:label('image', $tongue, string(position()))}</fo:block>
            </fo:block>
          </xsl:for-each>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
