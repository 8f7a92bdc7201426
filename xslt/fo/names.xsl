<?xml version="1.0" encoding="UTF-8"?>
<!-- Names, dates, quotations, foreign words and the rest that stands inside a line. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <!-- A mention that the register lists has an id, so that its page can be found. -->
  <xsl:template match="persName[@ref] | placeName[@ref] | orgName[@ref]" as="element(fo:inline)">
    <fo:inline id="{f:mention(.)}">
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <xsl:function name="f:mention" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="number" as="xs:integer">
      <xsl:number select="$name" level="any" count="persName[@ref] | placeName[@ref] | orgName[@ref]" from="text"/>
    </xsl:variable>
    <xsl:sequence select="'m' || $number"/>
  </xsl:function>

  <xsl:template match="persName | placeName | orgName | name | rs | date | time | measure | num | said | q | seg | ref
                       | docTitle/title | title | pc | forename | surname | roleName | settlement | repository | idno
                       | abbr | orig | sic | term | mentioned | soCalled | emph[not(@rend)] | w | c"
                as="item()*">
    <xsl:call-template name="delimited"/>
  </xsl:template>

  <xsl:template match="said[@xml:lang] | q[@xml:lang] | seg[@xml:lang] | title[@xml:lang]" as="element(fo:inline)" priority="1">
    <fo:inline>
      <xsl:copy-of select="@xml:lang"/>
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <!-- Words of another language: Latin letters in italics, other scripts as they are. -->
  <xsl:template match="foreign" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="@xml:lang"/>
      <xsl:if test="matches(., '\p{IsBasicLatin}') and not(ancestor::note[@type = 'gloss'])">
        <xsl:attribute name="font-style">italic</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="hi | emph[@rend] | label" as="element(fo:inline)">
    <fo:inline font-style="italic">
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = ('sup', 'superscript')]" as="element(fo:inline)">
    <fo:inline baseline-shift="super" font-size="65%">
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="note[f:outside(.)]/label" as="item()*" priority="1">
    <xsl:apply-templates/>
  </xsl:template>

  <!--
    Of two readings the record's is printed, and the other only if the record prints it too, in the
    delimiters of @rend; one blank is implied before it.
  -->
  <xsl:template match="choice" as="item()*">
    <xsl:apply-templates select="*[not(self::reg or self::corr or self::expan)]"/>
    <xsl:for-each select="(reg | corr | expan)[@rend]">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="reg | corr | expan | supplied | unclear | add | surplus | del | ex | am" as="item()*">
    <xsl:call-template name="delimited"/>
  </xsl:template>

  <xsl:template match="gap" as="item()*">
    <xsl:value-of select="f:open(.)"/>
    <xsl:apply-templates select="desc"/>
    <xsl:value-of select="f:close(.)"/>
  </xsl:template>

  <xsl:template match="desc" as="element(fo:inline)">
    <fo:inline font-style="italic"><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="lb | cb | milestone | anchor | ptr" as="empty-sequence()"/>

  <!-- A page of the source begins. -->
  <xsl:template match="pb" as="element(fo:inline)">
    <fo:inline c:generated="page-mark" color="#666666">{'|'}</fo:inline>
  </xsl:template>

  <!-- Page heads interrupt the text; they stand together in the colophon. -->
  <xsl:template match="fw" as="empty-sequence()"/>

  <!-- The element's words between the signs that were printed, these upright even in italics. -->
  <xsl:template name="delimited" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="style" as="xs:string?" select="()"/>
    <xsl:value-of select="f:open(.)"/>
    <xsl:choose>
      <xsl:when test="$style">
        <fo:inline font-style="{$style}"><xsl:apply-templates/></fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="f:close(.)"/>
  </xsl:template>

</xsl:stylesheet>
