<?xml version="1.0" encoding="UTF-8"?>
<!-- Names, dates, quotations, words of another language, words set apart: what stands inside a line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <!-- A mention that the register lists has an id, so that its page can be found. -->
  <xsl:template match="persName[@ref] | placeName[@ref] | orgName[@ref] | rs[@ref]" as="element(fo:inline)">
    <fo:inline id="{f:mention-id(.)}">
      <xsl:copy-of select="@xml:lang"/>
      <!-- Not where a line might not hold it. -->
      <xsl:if test="(ancestor::head or ancestor::titlePart) and string-length() le 24">
        <xsl:attribute name="keep-together.within-line">always</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <!-- The place of a mention among the mentions of the text. A colon, so that no id of the record is like it. -->
  <xsl:function name="f:mention-id" as="xs:string">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="'m:' || $mention/accumulator-before('f:mentions')"/>
  </xsl:function>

  <xsl:accumulator name="f:mentions" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="TEI/text" select="0"/>
    <xsl:accumulator-rule match="persName[@ref] | placeName[@ref] | orgName[@ref] | rs[@ref]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:template match="persName | placeName | orgName | rs | name | date | time | measure | num | title | q | quote | soCalled | term
      | mentioned | seg | pc | w | s | role | roleDesc | actor | abbr | ref | surname | forename | roleName | genName | nameLink | addName
      | settlement | country | region | bibl | email | idno | address | addrLine | publisher | pubPlace | affiliation | docEdition | stamp
      | author | editor | edition | docTitle | cit" as="node()*">
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

  <xsl:template match="(q | quote | seg | title | term | mentioned)[@xml:lang]" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="@xml:lang"/>
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <!-- The date of the record, where it is an inference: square brackets, which are the edition's. -->
  <xsl:template match="docDate[f:is-inferred(.)]" mode="inside" as="node()*">
    <fo:inline c:generated="inferred">[</fo:inline>
    <xsl:next-match/>
    <fo:inline c:generated="inferred">]</fo:inline>
  </xsl:template>

  <!-- Words of another language: Latin letters in italics, other scripts as they are. -->
  <xsl:template match="foreign" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="@xml:lang"/>
      <xsl:if test="matches(., '\p{IsBasicLatin}') and not(ancestor::note[@type = 'gloss'])">
        <xsl:attribute name="font-style">italic</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="hi | emph" as="element(fo:inline)">
    <fo:inline font-style="italic">
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = ('bold', 'stars-double')]" as="element(fo:inline)" priority="1">
    <fo:inline font-weight="bold">
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <!-- Set apart, as German prints emphasis; and small capitals. -->
  <xsl:template match="hi[tokenize(@rend) = ('spaced', 'smallcaps')]" as="element(fo:inline)" priority="1">
    <fo:inline font-family="{$families} {if (tokenize(@rend) = 'spaced') then 'Spaced' else 'Small Caps'}">
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = ('sup', 'superscript')]" as="element(fo:inline)" priority="1">
    <fo:inline baseline-shift="3.2pt" font-size="6.5pt">
      <xsl:apply-templates select="." mode="inside"/>
    </fo:inline>
  </xsl:template>

</xsl:stylesheet>
