<?xml version="1.0" encoding="UTF-8"?>
<!-- What the whole text is built of: front, body and back, divisions, headings, paragraphs, documents put in. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- The parts of a text hold nothing but elements; white space between them is no text. -->
  <xsl:template match="TEI/text" as="node()*">
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:if test="$part le 0 and not(front/titlePage)">
      <header class="title-page" data-generated="">
        <h1>{f:title(ancestor::TEI)}</h1>
      </header>
      <xsl:apply-templates select="../teiHeader" mode="facts"/>
    </xsl:if>
    <xsl:apply-templates select="if ($part lt 0) then front else f:of-part(*, $part)"/>
  </xsl:template>

  <xsl:template match="TEI/text/front | TEI/text/body | TEI/text/back" as="element()">
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <div class="{local-name()}">
      <xsl:copy-of select="f:attribute('id', 'ed:' || local-name())[not(f:goes-on(current(), $part))]"/>
      <xsl:apply-templates select="f:of-part(*, $part)"/>
    </div>
  </xsl:template>

  <xsl:template match="titlePage" as="node()*">
    <header class="title-page">
      <xsl:apply-templates select="*"/>
    </header>
    <xsl:apply-templates select="ancestor::TEI/teiHeader" mode="facts"/>
  </xsl:template>

  <xsl:template match="docTitle" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- The first title is the page's h1; others are lines beneath it. -->
  <xsl:template match="titlePart" as="node()*">
    <xsl:variable name="first" as="element(titlePart)?" select="(ancestor::titlePage//titlePart)[1]"/>
    <xsl:text>{f:before(.)}</xsl:text>
    <xsl:element name="{if (. is $first and not(ancestor::floatingText)) then 'h1' else 'p'}">
      <xsl:attribute name="class" select="'title-part'"/>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="byline | dateline | docDate | docAuthor | docImprint | salute | signed | trailer | argument | epigraph | opener | closer"
    as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <div class="{local-name()}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </div>
  </xsl:template>

  <!-- An opener or closer that only holds such lines. -->
  <xsl:template match="(opener | closer | argument | epigraph | docImprint)[f:holds-blocks(.)]" priority="1" as="element()">
    <div class="{local-name()}">
      <xsl:apply-templates select="*"/>
    </div>
  </xsl:template>

  <xsl:template match="div" as="element()">
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <section class="{string-join(('division', @type ! ('type-' || .)), ' ')}">
      <!-- The id stands where the division begins. -->
      <xsl:variable name="identity" as="attribute()*">
        <xsl:call-template name="identity"/>
      </xsl:variable>
      <xsl:copy-of select="$identity[not(name() = 'id' and f:goes-on(current(), $part))]"/>
      <xsl:apply-templates select="head[1][f:goes-on(current(), $part)]" mode="continued"/>
      <xsl:apply-templates select="f:of-part(*, $part)"/>
    </section>
  </xsl:template>

  <!-- A postscript holds its paragraphs. -->
  <xsl:template match="postscript" as="element()">
    <div class="postscript">
      <xsl:apply-templates select="*"/>
    </div>
  </xsl:template>

  <!-- A stamp among the blocks of a division, or in a line. -->
  <xsl:template match="stamp" as="node()*">
    <xsl:variable name="alone" as="xs:boolean" select="exists((parent::div, parent::opener, parent::closer, parent::front, parent::body))"/>
    <xsl:text>{if ($alone) then f:before(.) else ''}</xsl:text>
    <xsl:element name="{if ($alone) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'stamp'"/>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="f:heading" as="xs:string">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="'h' || min((6, 1 + count($head/ancestor::div[head])))"/>
  </xsl:function>

  <!-- The heading of a division that began in an earlier part: the edition's. -->
  <xsl:template match="head" mode="continued" as="element()">
    <xsl:element name="{f:heading(.)}">
      <xsl:attribute name="class" select="'continued'"/>
      <xsl:attribute name="data-generated"/>
      <xsl:text>{f:head-words(.)} </xsl:text>
      <span>
        <xsl:call-template name="interface-language"/>
        <xsl:text>{f:label('continued', $tongue)}</xsl:text>
      </span>
    </xsl:element>
  </xsl:template>

  <xsl:template match="div/head" as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <xsl:element name="{f:heading(.)}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="head" as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <p class="head">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </p>
  </xsl:template>

  <xsl:template match="p | ab" as="node()*">
    <xsl:text>{f:before(.)}</xsl:text>
    <xsl:element name="{f:paragraph-element(.)}">
      <xsl:if test="f:paragraph-element(.) = 'div'">
        <xsl:attribute name="class" select="'p'"/>
      </xsl:if>
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

  <!-- HTML allows no block in a p. -->
  <xsl:function name="f:paragraph-element" as="xs:string">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:variable name="blocks" as="element()*"
      select="$paragraph//(p | ab | list[not(f:runs-on(.))] | lg | table | floatingText | figure | quote[p])[not(ancestor::note[f:is-apart(.)])]"/>
    <xsl:sequence select="if ($blocks) then 'div' else 'p'"/>
  </xsl:function>

  <!-- A document put into the record. -->
  <xsl:template match="floatingText" as="element()">
    <blockquote class="inserted">
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <xsl:apply-templates select="*"/>
    </blockquote>
  </xsl:template>

  <xsl:template match="floatingText/body | floatingText/front | floatingText/back | floatingText//group | floatingText//text" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- A passage quoted as a block of its own. -->
  <xsl:template match="(sp | div | body)/(quote | q)" as="node()*" priority="1">
    <xsl:variable name="holder" as="xs:boolean" select="f:holds-blocks(.)"/>
    <xsl:if test="not($holder)">
      <xsl:text>{f:before(.)}</xsl:text>
    </xsl:if>
    <blockquote>
      <xsl:call-template name="identity"/>
      <xsl:call-template name="number"/>
      <xsl:choose>
        <xsl:when test="$holder">
          <xsl:apply-templates select="*"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="." mode="inside"/>
        </xsl:otherwise>
      </xsl:choose>
    </blockquote>
  </xsl:template>

  <!-- What every element carries over: its id and its language. -->
  <xsl:template name="identity" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:copy-of select="@xml:id ! f:attribute('id', .), @xml:lang ! (f:attribute('lang', .), f:turning(., ../ancestor::*[@xml:lang][1]/@xml:lang))"/>
  </xsl:template>

  <!-- The direction of a language, where that of the text round it is the other. -->
  <xsl:function name="f:turning" as="attribute(dir)?">
    <xsl:param name="own" as="xs:string"/>
    <xsl:param name="round" as="xs:string?"/>
    <xsl:sequence select="f:direction($own)[. ne f:direction($round)] ! f:attribute('dir', .)"/>
  </xsl:function>

  <xsl:function name="f:attribute" as="attribute()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

  <!--
    The number in the margin, which is the link to the passage: of the turn at its first block, of the paragraph at each
    further one, of the block outside turns.
  -->
  <xsl:template name="number" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:variable name="turn" as="element(sp)?" select="parent::sp[@n]"/>
    <xsl:choose>
      <xsl:when test="not(@n and @xml:id)"/>
      <xsl:when test="f:is-first(.)">
        <a class="num" href="#{$turn/@xml:id}" aria-label="{f:label('turn', $tongue, $turn/@n)}" data-generated="">{$turn/@n}</a>
      </xsl:when>
      <xsl:otherwise>
        <a class="num minor" href="#{@xml:id}" data-generated="">
          <xsl:value-of select="f:reference(.)"/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="inside" as="node()*">
    <xsl:text>{f:open(.)}</xsl:text>
    <xsl:apply-templates select="node()"/>
    <xsl:text>{f:close(.)}</xsl:text>
  </xsl:template>

  <xsl:template match="text()" as="text()">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>
