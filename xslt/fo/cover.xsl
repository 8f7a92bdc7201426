<?xml version="1.0" encoding="UTF-8"?>
<!--
  teiHeader to the cover of the printed book: back, spine and front on one sheet.

  What the program (org.colloquy.publish.CoverRun) gives, all lengths in points:
  sheet     width and height of the sheet with its bleed; bleed; panel, the width of back and front;
            spine; clear, what stays free at each fold, or less than 0 if no title may stand between
            them; field-width, field-height and field-edge of the place for the barcode
  colours   ground, which bleeds off, or nothing; ink, of type and rule
  barcode   isbn, digits, width, height, bar-height, module, and bars: for each its left edge, its
            width and its height; nothing if the book has no number: its place stays white
-->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
             xmlns:xs="http://www.w3.org/2001/XMLSchema"
             xmlns:fo="http://www.w3.org/1999/XSL/Format"
             xmlns:c="http://colloquy.org/ns/generated"
             xmlns:f="http://colloquy.org/ns/functions"
             name="http://colloquy.org/xslt/fo/cover" package-version="0.1" version="3.0"
             default-mode="fo" expand-text="yes"
             xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <!-- fo: the document to its cover. -->
  <xsl:mode name="fo" visibility="public" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:param name="families" as="xs:string" select="'Noto Serif'"><!-- font families, first choice first --></xsl:param>
  <xsl:param name="sheet" as="map(*)" select="map{}"><!-- lengths, see above --></xsl:param>
  <xsl:param name="colours" as="map(*)" select="map{}"><!-- of ground and ink --></xsl:param>
  <xsl:param name="barcode" as="map(*)" select="map{}"><!-- see above --></xsl:param>
  <xsl:param name="blurb" as="xs:string" select="''"><!-- words for the back; the abstract if there are none --></xsl:param>

  <xsl:include href="../common/functions.xsl"/>
  <xsl:include href="meta.xsl"/>
  <xsl:include href="cover-parts.xsl"/>

  <!-- How far type stays from the edges of front and back. -->
  <xsl:variable name="inset" as="xs:decimal" select="f:length('panel') div 8"/>
  <xsl:variable name="measure" as="xs:decimal" select="f:length('panel') - 2 * $inset"/>
  <xsl:variable name="height" as="xs:decimal" select="f:length('height') - 2 * f:length('bleed')"/>
  <xsl:variable name="front" as="xs:decimal" select="f:length('bleed') + f:length('panel') + f:length('spine')"/>

  <xsl:function name="f:length" as="xs:decimal">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="xs:decimal($sheet($name))"/>
  </xsl:function>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="TEI"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="TEI" as="element(fo:root)">
    <fo:root xml:lang="{(text/@xml:lang, @xml:lang, 'en')[1]}" font-family="{$families}" color="{$colours?ink}"
             line-stacking-strategy="font-height" hyphenate="false" text-align="start">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="cover" page-width="{$sheet?width}pt" page-height="{$sheet?height}pt">
          <fo:region-body/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:call-template name="metadata"/>
      <fo:page-sequence master-reference="cover">
        <fo:flow flow-name="xsl-region-body">
          <xsl:if test="$colours?ground ne ''">
            <fo:block-container absolute-position="absolute" left="0pt" top="0pt" width="{$sheet?width}pt" height="{$sheet?height}pt"
                                background-color="{$colours?ground}">
              <fo:block/>
            </fo:block-container>
          </xsl:if>
          <xsl:call-template name="back"/>
          <xsl:call-template name="spine"/>
          <xsl:call-template name="front"/>
          <fo:block/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <!-- A place on the sheet, measured from the trimmed edges of front or back. -->
  <xsl:template name="place" as="element(fo:block-container)">
    <xsl:param name="left" as="xs:decimal" required="yes"/>
    <xsl:param name="top" as="xs:decimal" required="yes"/>
    <xsl:param name="width" as="xs:decimal" required="yes"/>
    <xsl:param name="height" as="xs:decimal" required="yes"/>
    <xsl:param name="align" as="xs:string" select="'before'"/>
    <xsl:param name="content" as="element()*" required="yes"/>
    <fo:block-container absolute-position="absolute" left="{$left}pt" top="{f:length('bleed') + $top}pt"
                        width="{$width}pt" height="{$height}pt" display-align="{$align}">
      <xsl:sequence select="$content"/>
    </fo:block-container>
  </xsl:template>

</xsl:package>
