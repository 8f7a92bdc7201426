<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to plain text: what is read and nothing else. First the front, body and back, then each foot note; a blank line between
  paragraphs, none between verse lines or items. Nothing is added: no names, numbers or headings of the edition's. Running
  heads are left out.
-->
<xsl:package name="http://colloquy.org/xslt/plain" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="http://colloquy.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- text: TEI to what is read. -->
  <xsl:mode name="text" on-no-match="fail" on-multiple-match="fail" visibility="public"/>

  <xsl:include href="../common/functions.xsl"/>

  <xsl:template match="/" as="text()">
    <xsl:variable name="flows" as="xs:string*">
      <xsl:sequence select="f:flow(TEI/text)"/>
      <xsl:for-each select="TEI/text//note[f:is-apart(.)]">
        <xsl:sequence select="f:flow(.)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:text>{string-join($flows[normalize-space()], '&#10;&#10;')}&#10;</xsl:text>
  </xsl:template>

  <!-- The text of a flow, without the line feeds before its first block. -->
  <xsl:function name="f:flow" as="xs:string">
    <xsl:param name="holder" as="element()"/>
    <xsl:variable name="parts" as="node()*">
      <xsl:apply-templates select="$holder/(if (self::text or f:holds-blocks(.)) then * else node())"/>
    </xsl:variable>
    <xsl:sequence select="replace(string-join($parts), '^\n+|\n+$', '')"/>
  </xsl:function>

  <!-- What holds blocks and no text of its own. -->
  <xsl:template match="front | body | back | div | floatingText | floatingText/text | titlePage | docTitle | sp | lg | list | table | row | castList
      | castGroup | figure | postscript"
    as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="*[f:holds-blocks(.)]" priority="-5" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- A block: a blank line before it, or what stands between it and the block before. -->
  <xsl:template match="p | ab | head | titlePart | byline | dateline | docDate | docAuthor | docImprint | salute | signed | trailer | speaker
      | opener | closer | argument | epigraph | div/stamp | opener/stamp | closer/stamp | div/stage | sp/stage | body/stage | front/stage | back/stage"
    as="node()*">
    <xsl:call-template name="block"/>
  </xsl:template>

  <xsl:template match="div/note | front/note | body/note | back/note | sp/note | sp/q | sp/quote | div/q | div/quote | body/q | body/quote" as="node()*">
    <xsl:call-template name="block"/>
  </xsl:template>

  <xsl:template name="block" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="f:holds-blocks(.)">
        <xsl:apply-templates select="*"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>{f:before(.) ! (if (. = '&#10;') then '&#10;&#10;' else .)}</xsl:text>
        <xsl:call-template name="inside"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A line: no blank line before it, but before the first of its group. -->
  <xsl:template match="l | item | list/label | cell | castItem" as="node()*" priority="1">
    <xsl:text>{if (preceding-sibling::*) then '' else '&#10;'}{f:before(.)}</xsl:text>
    <xsl:call-template name="inside"/>
  </xsl:template>

  <!-- A list that runs on in its paragraph stays words of it. -->
  <xsl:template match="list[f:runs-on(.)] | list[f:runs-on(.)]/item" priority="3" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="item[f:holds-blocks(.)]" priority="2" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template name="inside" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:text>{f:open(.)}</xsl:text>
    <xsl:apply-templates select="node()"/>
    <xsl:text>{f:close(.)}</xsl:text>
  </xsl:template>

  <!-- A note apart leaves its mark, a running head nothing. -->
  <xsl:template match="note[f:is-apart(.)]" priority="2" as="text()">
    <xsl:text>{if (f:has-mark(.)) then f:open(.) || @n || f:close(.) else ''}</xsl:text>
  </xsl:template>

  <xsl:template match="fw | pb | lb | cb | milestone | anchor | ptr | graphic | figDesc | space" as="empty-sequence()"/>

  <!-- The other form of a name, as the source prints it: a blank, and its brackets. -->
  <xsl:template match="reg[@rend]" as="node()*">
    <xsl:text> </xsl:text>
    <xsl:call-template name="inside"/>
  </xsl:template>

  <!-- What an editor gives beside the printed words is not the source's. -->
  <xsl:template match="reg[not(@rend)] | corr | expan" as="empty-sequence()"/>

  <!-- White space between two readings is no text. -->
  <xsl:template match="choice" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- All other elements stand in a line. -->
  <xsl:template match="*" priority="-10" as="node()*">
    <xsl:call-template name="inside"/>
  </xsl:template>

  <xsl:template match="text()" as="text()">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:package>
