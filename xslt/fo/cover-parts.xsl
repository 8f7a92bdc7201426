<?xml version="1.0" encoding="UTF-8"?>
<!-- Front, spine and back of a cover, and the barcode on it. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs c f">

  <xsl:variable name="small-caps" as="xs:string" select="tokenize($families, ',\s*')[1] || ' Small Caps, ' || $families"/>

  <!-- Title, one rule, when and where; who edited it; who publishes it. -->
  <xsl:template name="front" as="element(fo:block-container)+">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="title" as="xs:string" select="f:title(.)"/>
    <xsl:variable name="size" as="xs:decimal" select="f:title-size($title)"/>
    <xsl:variable name="held" as="xs:string" select="f:held(.)"/>
    <xsl:variable name="editors" as="xs:string" select="string-join(f:editors(.) ! normalize-space(), ', ')"/>
    <xsl:call-template name="place">
      <xsl:with-param name="left" select="$front + $inset"/>
      <xsl:with-param name="top" select="$height * 0.17"/>
      <xsl:with-param name="width" select="$measure"/>
      <xsl:with-param name="height" select="$height * 0.5"/>
      <xsl:with-param name="content" as="element()+">
        <fo:block font-size="{$size}pt" line-height="{$size * 1.3}pt">{f:unbroken($title)}</fo:block>
        <fo:block space-before="{$size}pt" line-height="13.5pt" font-size="4pt">
          <fo:leader leader-pattern="rule" leader-length="{$inset}pt" rule-thickness="0.75pt"/>
        </fo:block>
        <xsl:if test="$held ne ''">
          <fo:block space-before="6.75pt" font-size="13pt" line-height="20pt" font-style="italic">{$held}</fo:block>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="place">
      <xsl:with-param name="left" select="$front + $inset"/>
      <xsl:with-param name="top" select="$height * 0.7"/>
      <xsl:with-param name="width" select="$measure"/>
      <xsl:with-param name="height" select="$height * 0.3 - $inset"/>
      <xsl:with-param name="align" select="'after'"/>
      <xsl:with-param name="content" as="element()+">
        <fo:block font-size="12pt" line-height="18pt" space-after="27pt" space-after.conditionality="retain">{$editors}</fo:block>
        <fo:block font-size="10pt" line-height="13.5pt" font-family="{$small-caps}">{f:publishing-house(.)}</fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- A title is large enough to break at blanks alone: a word joiner holds what a hyphen joins. -->
  <xsl:function name="f:unbroken" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:sequence select="replace($title, '(\w-)(\w)', '$1&#x2060;$2')"/>
  </xsl:function>

  <!-- A long title is set smaller, and so is one with a word that would not fit. -->
  <xsl:function name="f:title-size" as="xs:decimal">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="longest" as="xs:integer" select="max((1, tokenize($title, '[\s\-]+') ! string-length()))"/>
    <xsl:variable name="by-length" as="xs:decimal"
                  select="(32[string-length($title) le 30], 28[string-length($title) le 60], 24[string-length($title) le 110], 20[string-length($title) le 180], 16)[1]"/>
    <xsl:sequence select="max((11, min(($by-length, floor($measure div ($longest * 0.62))))))"/>
  </xsl:function>

  <!-- When and where the conversation was held, in the words of the edition. -->
  <xsl:function name="f:held" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="creation" as="element()?" select="$tei/teiHeader/profileDesc/creation"/>
    <xsl:sequence select="string-join(($creation/(placeName, date) ! normalize-space())[. ne ''], ', ')"/>
  </xsl:function>

  <xsl:function name="f:editors" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="stmt" as="element()?" select="$tei/teiHeader/fileDesc/titleStmt"/>
    <xsl:sequence select="if ($stmt/editor) then $stmt/editor else $stmt/author"/>
  </xsl:function>

  <xsl:function name="f:publishing-house" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="string-join($tei/teiHeader/fileDesc/publicationStmt/publisher/normalize-space()
                          [not(. = ('', f:label('not-published', 'en'), f:label('not-named', 'en')))], ', ')"/>
  </xsl:function>

  <!-- Title and editor's surname from top to bottom, if the printer allows and they can be read. -->
  <xsl:template name="spine" as="element(fo:block-container)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="clear" as="xs:decimal" select="f:length('clear')"/>
    <!-- The letters between their highest and lowest point take about 1.3 of the size. -->
    <xsl:variable name="most" as="xs:decimal" select="min((13, floor((f:length('spine') - 2 * $clear) div 1.3 * 2) div 2))"/>
    <xsl:if test="$clear ge 0 and $most ge 6">
      <xsl:variable name="length" as="xs:decimal" select="$height - 2 * $inset"/>
      <xsl:variable name="surnames" as="xs:string" select="string-join(f:editors(.) ! f:surname(.), ', ')"/>
      <!-- A letter takes about 0.53 of the size; a title a little too long is set a little smaller. -->
      <xsl:variable name="whole" as="xs:decimal"
                    select="floor($length div ((string-length(f:title(.)) + string-length($surnames) + 5) * 0.53) * 2) div 2"/>
      <xsl:variable name="size" as="xs:decimal" select="if ($whole ge max((6, 0.7 * $most))) then min(($whole, $most)) else $most"/>
      <xsl:variable name="room" as="xs:integer"
                    select="xs:integer(floor($length div ($size * 0.53))) - string-length($surnames) - 5"/>
      <fo:block-container absolute-position="absolute" left="{f:length('bleed') + f:length('panel')}pt"
                          top="{f:length('bleed') + $inset}pt" width="{$length}pt" height="{f:length('spine')}pt"
                          reference-orientation="-90" display-align="center">
        <fo:block font-size="{$size}pt" line-height="{$size * 1.2}pt" text-align-last="justify" wrap-option="no-wrap">
          <xsl:sequence select="f:fitting-title(., $room)"/>
          <fo:leader leader-pattern="space" leader-length.minimum="6pt"/>
          <fo:inline font-family="{$small-caps}">{$surnames}</fo:inline>
        </fo:block>
      </fo:block-container>
    </xsl:if>
  </xsl:template>

  <!-- The whole title, or the short one, or as many of its words as there is room for. -->
  <xsl:function name="f:fitting-title" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="room" as="xs:integer"/>
    <xsl:variable name="titles" as="xs:string*"
                  select="f:title($tei), $tei/teiHeader/fileDesc/titleStmt/title[@type = 'short'][1]/normalize-space()"/>
    <xsl:sequence select="($titles[string-length() le $room],
                           replace(substring($titles[last()], 1, $room - 1), '[\s,;:]+\S*$', '') || '…')[1]"/>
  </xsl:function>

  <xsl:function name="f:surname" as="xs:string">
    <xsl:param name="editor" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="normalize-space($editor)"/>
    <xsl:sequence select="if ($editor//surname) then normalize-space($editor//surname[1])
                          else if (contains($name, ',')) then substring-before($name, ',')
                          else tokenize($name)[last()]"/>
  </xsl:function>

  <!-- What the book is, and at the foot its number for shops. -->
  <xsl:template name="back" as="element(fo:block-container)+">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="paragraphs" as="xs:string*"
                  select="if ($blurb ne '') then tokenize($blurb, '\n') ! normalize-space()
                          else teiHeader/profileDesc/abstract/(p, self::abstract[not(p)]) ! normalize-space()"/>
    <xsl:variable name="size" as="xs:decimal" select="if (sum($paragraphs ! string-length()) gt 1200) then 9 else 10.5"/>
    <xsl:variable name="field-top" as="xs:decimal" select="$height - f:length('field-edge') - f:length('field-height')"/>
    <xsl:variable name="beside" as="xs:decimal" select="f:length('panel') - $inset - f:length('field-edge') - f:length('field-width') - 13.5"/>
    <xsl:call-template name="place">
      <xsl:with-param name="left" select="f:length('bleed') + $inset"/>
      <xsl:with-param name="top" select="$height * 0.17"/>
      <xsl:with-param name="width" select="$measure"/>
      <xsl:with-param name="height" select="$field-top - $height * 0.17 - 27"/>
      <xsl:with-param name="content" as="element()+">
        <xsl:for-each select="$paragraphs[. ne '']">
          <fo:block font-size="{$size}pt" line-height="{$size * 1.5}pt" space-after="{$size * 0.75}pt">{.}</fo:block>
        </xsl:for-each>
        <fo:block/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="$beside ge 72 and f:publishing-house(.) ne ''">
      <xsl:call-template name="place">
        <xsl:with-param name="left" select="f:length('bleed') + $inset"/>
        <xsl:with-param name="top" select="$height - $inset - 54"/>
        <xsl:with-param name="width" select="$beside"/>
        <xsl:with-param name="height" select="54"/>
        <xsl:with-param name="align" select="'after'"/>
        <xsl:with-param name="content" as="element()">
          <fo:block font-size="10pt" line-height="13.5pt" font-family="{$small-caps}">{f:publishing-house(.)}</fo:block>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="barcode">
      <xsl:with-param name="top" select="$field-top"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A white field in the printer's size; in it, if the book has a number, its bars and figures. -->
  <xsl:template name="barcode" as="element(fo:block-container)">
    <xsl:param name="top" as="xs:decimal" required="yes"/>
    <xsl:variable name="left" as="xs:decimal"
                  select="f:length('bleed') + f:length('panel') - f:length('field-edge') - f:length('field-width')"/>
    <fo:block-container absolute-position="absolute" left="{$left}pt" top="{f:length('bleed') + $top}pt"
                        width="{f:length('field-width')}pt" height="{f:length('field-height')}pt"
                        background-color="cmyk(0,0,0,0)" color="#000000">
      <xsl:choose>
        <xsl:when test="map:size($barcode) gt 0" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
          <xsl:call-template name="code"/>
        </xsl:when>
        <xsl:otherwise><fo:block/></xsl:otherwise>
      </xsl:choose>
    </fo:block-container>
  </xsl:template>

  <!-- The number in words, then the bars; the first figure stands left of them, the others between the long bars. -->
  <xsl:template name="code" as="element()+">
    <xsl:variable name="width" as="xs:decimal" select="xs:decimal($barcode?width)"/>
    <xsl:variable name="height" as="xs:decimal" select="xs:decimal($barcode?height)"/>
    <xsl:variable name="module" as="xs:decimal" select="xs:decimal($barcode?module)"/>
    <xsl:variable name="line" as="xs:decimal" select="$height * 0.14"/>
    <xsl:variable name="x" as="xs:decimal" select="(f:length('field-width') - $width) div 2"/>
    <xsl:variable name="y" as="xs:decimal" select="(f:length('field-height') - $height - $line) div 2 + $line"/>
    <xsl:variable name="figures" as="xs:decimal" select="9 * $module"/>
    <xsl:variable name="foot" as="xs:decimal" select="$y + xs:decimal($barcode?bar-height) + 0.6 * $module"/>
    <fo:block-container absolute-position="absolute" left="{$x}pt" top="{$y - $line}pt" width="{$width}pt" height="{$line}pt" display-align="center">
      <fo:block font-size="{$line * 0.72}pt" line-height="{$line}pt" text-align="center" wrap-option="no-wrap">{'ISBN ' || $barcode?isbn}</fo:block>
    </fo:block-container>
    <xsl:variable name="bars" as="xs:decimal*" select="tokenize($barcode?bars) ! xs:decimal(.)"/>
    <xsl:for-each select="1 to count($bars) idiv 3">
      <xsl:variable name="bar" as="xs:decimal+" select="subsequence($bars, 3 * . - 2, 3)"/>
      <fo:block-container absolute-position="absolute" left="{$x + $bar[1]}pt" top="{$y}pt" width="{$bar[2]}pt" height="{$bar[3]}pt" background-color="#000000">
        <fo:block/>
      </fo:block-container>
    </xsl:for-each>
    <!-- Each figure stands under its seven modules; the first, which has none, before the bars. -->
    <xsl:for-each select="string-to-codepoints($barcode?digits) ! codepoints-to-string(.)">
      <xsl:variable name="at" as="xs:integer"
                    select="if (position() = 1) then 3 else if (position() le 7) then 14 + 7 * (position() - 2) else 61 + 7 * (position() - 8)"/>
      <fo:block-container absolute-position="absolute" left="{$x + $at * $module}pt" top="{$foot}pt" width="{7 * $module}pt" height="{$figures}pt">
        <fo:block font-size="{$figures * 0.95}pt" line-height="{$figures}pt" text-align="center">{.}</fo:block>
      </fo:block-container>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
