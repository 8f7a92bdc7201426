<?xml version="1.0" encoding="UTF-8"?>
<!--
  A volume: a group of texts, in parts or not. Each part opens on a recto with its title and introduction, each document on a page
  of its own with its number; turns are numbered in each document, notes through the volume.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:variable name="is-volume" as="xs:boolean" select="exists(/TEI/text/group)"/>

  <!-- The parts and documents of a volume, each a sequence of pages. -->
  <xsl:template name="volume-pages" as="element(fo:page-sequence)+">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="opening" as="element()+"
      select="text/group//(group[head] | text[not(@type = 'introduction' and parent::group/head)])"/>
    <xsl:for-each select="$opening">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="next" as="element()?" select="$opening[$place + 1]"/>
      <fo:page-sequence master-reference="text" id="{@xml:id}" c:turn-word="{f:recto-head(.)} · {f:label('turn-head', $tongue)}"
        c:turns-word="{f:recto-head(.)} · {f:label('turns-head', $tongue)}">
        <xsl:if test="$options?lines ne ''">
          <xsl:attribute name="c:line-step" select="$options?lines"/>
        </xsl:if>
        <xsl:if test="$place = 1">
          <xsl:attribute name="initial-page-number">1</xsl:attribute>
        </xsl:if>
        <!-- A part opens on a recto. -->
        <xsl:attribute name="force-page-count" select="if ($next/self::group) then 'end-on-even' else 'no-force'"/>
        <xsl:call-template name="running-heads">
          <xsl:with-param name="right" select="f:recto-head(.)[not(current()//sp[f:is-numbered(.)])]"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="." mode="open"/>
        </fo:flow>
      </fo:page-sequence>
    </xsl:for-each>
  </xsl:template>

  <!-- A part: its title, then its introduction. -->
  <xsl:template match="group" mode="open" as="element(fo:block)+">
    <fo:block c:generated="number" space-before="121.5pt" space-before.conditionality="retain" xsl:use-attribute-sets="head">{@n}</fo:block>
    <fo:block role="H1" xsl:use-attribute-sets="title">
      <xsl:apply-templates select="head" mode="inside"/>
    </fo:block>
    <xsl:for-each select="text[@type = 'introduction']/*">
      <fo:block role="Part" space-before="27pt">
        <xsl:apply-templates select="*"/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <!-- A document: its number, its title unless its own words begin with it, who was there, and its text. -->
  <xsl:template match="text" mode="open" as="element(fo:block)+">
    <fo:block c:generated="number" space-before="27pt" space-before.conditionality="retain" xsl:use-attribute-sets="head">{@n}</fo:block>
    <xsl:if test="not(f:opens-with-title(.))">
      <fo:block role="H1" c:generated="title" xsl:use-attribute-sets="title">{f:document-title(.)}</fo:block>
    </xsl:if>
    <xsl:apply-templates select="front"/>
    <xsl:call-template name="present-in-line"/>
    <xsl:apply-templates select="body, back"/>
  </xsl:template>

  <!-- The introduction to the whole opens a page of its own. -->
  <xsl:template match="TEI/text[group]/front/div[@type = 'introduction']/head" as="element(fo:block)" priority="1">
    <fo:block role="H2" xsl:use-attribute-sets="head-1">
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <!-- The header of a document of the volume. -->
  <xsl:function name="f:source" as="element(biblFull)?">
    <xsl:param name="text" as="element(text)"/>
    <xsl:sequence select="key('f:source', $text/@xml:id, root($text))[1]"/>
  </xsl:function>

  <xsl:function name="f:document-title" as="xs:string">
    <xsl:param name="text" as="element(text)"/>
    <xsl:variable name="titles" as="element(title)*" select="f:source($text)/fileDesc/titleStmt/title"/>
    <xsl:sequence select="normalize-space(($titles[@type = 'main'], $titles)[1])"/>
  </xsl:function>

  <xsl:function name="f:opens-with-title" as="xs:boolean">
    <xsl:param name="text" as="element(text)"/>
    <xsl:variable name="first" as="element()?" select="($text/front//titlePart, $text/body/head, $text/body/div[1]/head)[1]"/>
    <xsl:sequence select="exists($first) and lower-case(f:plain($first)) = lower-case(f:document-title($text))"/>
  </xsl:function>

  <!-- What a recto says of a part or document: its number and title, cut at a word so that turns have room beside them. -->
  <xsl:function name="f:recto-head" as="xs:string">
    <xsl:param name="of" as="element()"/>
    <xsl:variable name="title" as="xs:string" select="if ($of/self::text) then f:document-title($of) else f:plain($of/head[1])"/>
    <xsl:sequence select="
        ($of/@n || '. ')[$of/@n] || (if (string-length($title) le 44) then $title
                      else replace(substring($title, 1, 42), '[\s,;:]+\S*$', '') || '…')"/>
  </xsl:function>

  <!-- Who took part, as the document's own header has it. -->
  <xsl:template name="present-in-line" as="element(fo:block)?">
    <xsl:context-item as="element(text)" use="required"/>
    <xsl:variable name="persons" as="element()*"
      select="f:source(.)/profileDesc/particDesc//(person | personGrp)[@sameAs][f:targets(@sameAs)]"/>
    <xsl:if test="exists($persons)">
      <fo:block c:generated="present" space-before="13.5pt" space-after="13.5pt" xsl:use-attribute-sets="small ragged">
        <xsl:for-each select="$persons">
          <xsl:sequence select="f:name(f:targets(@sameAs)[1])"/>
          <xsl:for-each select="@role[. ne 'unknown']">, <fo:inline font-style="italic">{f:role(f:targets(../@sameAs)[1], ., $tongue)}</fo:inline></xsl:for-each>
          <xsl:text>{if (position() ne last()) then '; ' else ''}</xsl:text>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- Turns by document: "1: 2–4, 7; 3: 12". -->
  <xsl:template name="volume-runs" as="item()*">
    <xsl:param name="turns" as="element(sp)*" required="yes"/>
    <xsl:for-each-group select="$turns" group-adjacent="string(ancestor::text[@n][1]/@n)">
      <xsl:text>{if (position() = 1) then ', ' else '; '}{current-grouping-key()}: </xsl:text>
      <xsl:call-template name="turn-runs">
        <xsl:with-param name="turns" select="current-group()"/>
        <xsl:with-param name="first" select="''"/>
      </xsl:call-template>
    </xsl:for-each-group>
  </xsl:template>

  <!-- What else the title page of a volume says. -->
  <xsl:template name="volume-title" as="element(fo:block)*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="statement" as="element(titleStmt)" select="teiHeader/fileDesc/titleStmt"/>
    <xsl:for-each select="$statement/title[@type = 'sub']">
      <fo:block c:generated="title" xsl:use-attribute-sets="head" font-style="italic">{normalize-space(.)}</fo:block>
    </xsl:for-each>
    <xsl:if test="$statement/editor">
      <fo:block c:generated="title" xsl:use-attribute-sets="head" space-before="40.5pt">{string-join($statement/editor ! normalize-space(.), ', ')}</fo:block>
    </xsl:if>
  </xsl:template>

  <!-- Where a document was taken from. -->
  <xsl:function name="f:document-source" as="element(fo:block)?">
    <xsl:param name="source" as="element(biblFull)"/>
    <xsl:variable name="from" as="element(sourceDesc)*" select="$source/(fileDesc, .)/sourceDesc"/>
    <xsl:variable name="titles" as="element(title)*" select="$source/(fileDesc, .)/titleStmt/title"/>
    <xsl:variable name="title" as="xs:string" select="normalize-space(($titles[@type = 'main'], $titles)[1])"/>
    <!-- A copy has the title of the record as a rule, which stands here once. -->
    <xsl:variable name="copies" as="xs:string*"
      select="$from/bibl[not(@type = 'facsimile')] ! f:words(.)
        ! (if ($title and starts-with(., $title)) then replace(substring-after(., $title), '^[.,;]\s*', '') else .)"/>
    <xsl:sequence select="
        f:fact('', '', $source/@n || '. ' || string-join(($title,
          $from/msDesc ! string-join(msIdentifier/* ! normalize-space(), ', '), $copies,
          $from/p ! normalize-space())[. ne ''] ! replace(., '\.$', ''), '. ') || '.')"/>
  </xsl:function>

  <!-- What stands before the reference of a passage: the number of its document. -->
  <xsl:function name="f:document-number" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="string-join($passage/ancestor::text[@type = 'document'][1]/@n ! (. || ': '))"/>
  </xsl:function>

  <!-- Parts and documents in the contents. -->
  <xsl:template match="group" mode="contents" as="element(fo:block)*">
    <xsl:apply-templates select="group | text[@type = 'document']" mode="contents"/>
  </xsl:template>

  <xsl:template match="group[head]" mode="contents" as="element(fo:block)*" priority="1">
    <xsl:sequence select="f:apart(f:line(@xml:id, f:recto-title(.), 1), 'space-before')"/>
    <xsl:next-match/>
  </xsl:template>

  <xsl:template match="group/text" mode="contents" as="element(fo:block)" priority="1">
    <xsl:variable name="line" as="element(fo:block)"
      select="f:line(@xml:id, @n || '. ' || f:document-title(.), 1 + count(ancestor::group[head]))"/>
    <xsl:sequence select="if (parent::group/head and empty(following-sibling::text)) then f:apart($line, 'space-after') else $line"/>
  </xsl:template>

  <!-- A line of the contents with an empty line before or after it: a part stands by itself. -->
  <xsl:function name="f:apart" as="element(fo:block)">
    <xsl:param name="line" as="element(fo:block)"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:copy select="$line">
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="{$side}" select="$leading"/>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:function>

  <!-- Bookmarks by part and document. -->
  <xsl:template match="group" mode="bookmarks" as="element(fo:bookmark)*">
    <xsl:apply-templates select="group | text[@type = 'document']" mode="bookmarks"/>
  </xsl:template>

  <xsl:template match="group[head]" mode="bookmarks" as="element(fo:bookmark)*" priority="1">
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="group | text[@type = 'document']" mode="bookmarks"/>
    </xsl:variable>
    <xsl:sequence select="f:bookmark(@xml:id, f:recto-title(.), $inside)"/>
  </xsl:template>

  <xsl:template match="group/text" mode="bookmarks" as="element(fo:bookmark)*" priority="1">
    <xsl:variable name="inside" as="element(fo:bookmark)*">
      <xsl:apply-templates select="body" mode="bookmarks"/>
    </xsl:variable>
    <xsl:sequence select="f:bookmark(@xml:id, @n || '. ' || f:document-title(.), $inside)"/>
  </xsl:template>

  <xsl:function name="f:recto-title" as="xs:string">
    <xsl:param name="part" as="element(group)"/>
    <xsl:sequence select="($part/@n || '. ')[$part/@n] || f:plain($part/head[1])"/>
  </xsl:function>

</xsl:stylesheet>
