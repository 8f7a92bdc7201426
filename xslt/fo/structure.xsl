<?xml version="1.0" encoding="UTF-8"?>
<!-- What the text is built of: front, body and back, divisions, headings, paragraphs, lists, verse, tables. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template match="front | body | back" as="element(fo:block)">
    <fo:block role="Part">
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="text/back" as="element(fo:block)?" priority="1">
    <xsl:if test="*">
      <fo:block role="Part" space-before="40.5pt">
        <!-- A head whose notes stand at the feet of pages is not left alone on one. -->
        <xsl:if test="empty(child::div/(* except head))">
          <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
        </xsl:if>
        <xsl:apply-templates select="*"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="div" as="element(fo:block)">
    <fo:block role="Sect">
      <xsl:copy-of select="f:attributes(.), f:place(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <!-- A division with a head stands in the contents. -->
  <xsl:function name="f:place" as="attribute(id)?">
    <xsl:param name="division" as="element(div)"/>
    <xsl:if test="$division/head">
      <xsl:attribute name="id" select="f:div-id($division)"/>
    </xsl:if>
  </xsl:function>

  <xsl:template match="text/front/div | text/back/div" as="element(fo:block)" priority="1">
    <fo:block role="Sect" space-after="13.5pt">
      <xsl:copy-of select="f:attributes(.), f:place(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <!-- The head that opens the record is its title; the others go by depth. -->
  <xsl:template match="div/head | body/head | front/head | back/head" as="element(fo:block)">
    <xsl:variable name="depth" as="xs:integer" select="count(ancestor::div)"/>
    <xsl:choose>
      <xsl:when test="f:opens(.)">
        <fo:block role="H2" xsl:use-attribute-sets="head-1">
          <xsl:call-template name="leaf"/>
        </fo:block>
      </xsl:when>
      <xsl:when test="$depth le 1">
        <fo:block role="H2" xsl:use-attribute-sets="head-2">
          <xsl:call-template name="leaf"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block role="H{min((6, 1 + $depth))}" xsl:use-attribute-sets="head-3">
          <xsl:call-template name="leaf"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:opens" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="exists($head/ancestor::body/parent::text)
        and empty($head/preceding-sibling::head)
        and empty($head/ancestor::div/preceding-sibling::*)"/>
  </xsl:function>

  <xsl:template match="head" as="element(fo:block)">
    <fo:block font-style="italic" text-indent="0pt" text-align="start" keep-with-next.within-page="always">
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="byline | dateline | docDate | docAuthor | docImprint | salute | signed | trailer | argument | epigraph
      | opener | closer | postscript" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="centred">
      <!-- One line between the lines that open or close a record and what follows them. -->
      <xsl:if test="following-sibling::*[1][not(self::byline or self::dateline or self::docDate or self::docAuthor or self::salute or self::signed)]">
        <xsl:attribute name="space-after">{$leading}</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(opener | closer | postscript | argument | epigraph | docImprint)[f:holds-blocks(.)]"
    as="element(fo:block)" priority="1">
    <fo:block role="Div">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <!-- A paragraph, with the label that opens its line. -->
  <xsl:template match="p | ab" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:if test="f:is-flush(.)">
        <xsl:attribute name="text-indent">0pt</xsl:attribute>
      </xsl:if>
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:for-each select="f:label-before(.)[f:runs-in(.)]">
        <xsl:call-template name="label"/>
        <xsl:text>{f:after-label(.)}</xsl:text>
      </xsl:for-each>
      <xsl:apply-templates select="." mode="inside"/>
    </fo:block>
  </xsl:template>

  <!-- What follows a head starts flush, and what goes on with the paragraph before. -->
  <xsl:function name="f:is-flush" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="own" as="element()?" select="$block/preceding-sibling::*[not(self::pb or self::fw or self::speaker)][1]"/>
    <xsl:variable name="before" as="element()?"
      select="if (exists($own) or empty($block/parent::sp)) then $own else $block/../preceding-sibling::*[1]"/>
    <xsl:sequence select="f:continues($block) or empty($before) or exists($before[self::head or self::byline or self::dateline or self::opener])"/>
  </xsl:function>

  <xsl:template match="list | castList" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="0pt" text-align="start">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="head"/>
      <fo:block role="L">
        <xsl:apply-templates select="* except head"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <!-- A list that runs on in its paragraph stays words of it. -->
  <xsl:template match="list[f:runs-on(.)] | list[f:runs-on(.)]/item" as="node()*" priority="1">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The printed mark or number is among the item's words, so it is given none. -->
  <xsl:template match="item | list/label | castItem | castGroup/roleDesc | castGroup/trailer" as="element(fo:block)">
    <fo:block role="LI">
      <fo:block role="LBody" start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="-13.5pt">
        <xsl:call-template name="leaf"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="item[f:holds-blocks(.)]" as="element(fo:block)" priority="1">
    <fo:block role="LI">
      <fo:block role="LBody">
        <xsl:copy-of select="f:attributes(.)"/>
        <xsl:apply-templates select="*"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="castGroup" as="element(fo:block)">
    <fo:block role="LI">
      <fo:block role="LBody">
        <xsl:apply-templates select="head"/>
        <fo:block role="L">
          <xsl:apply-templates select="* except head"/>
        </fo:block>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="lg" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="0pt" text-align="start"
      hyphenate="false" keep-together.within-column="5">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="l" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="-13.5pt" text-align="start">
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <!-- A document put into the record, or a passage quoted as a block. -->
  <xsl:template match="floatingText | (sp | div | body)/quote[f:holds-blocks(.)] | (sp | div | body)/q[f:holds-blocks(.)] | (sp | div | body)/cit" as="element(fo:block)" priority="2">
    <fo:block role="BlockQuote" xsl:use-attribute-sets="extract">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(sp | div | body)/quote | (sp | div | body)/q" as="element(fo:block)" priority="1">
    <fo:block role="BlockQuote" xsl:use-attribute-sets="extract">
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="extract">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 13.5pt</xsl:attribute>
    <xsl:attribute name="end-indent">inherited-property-value(end-indent) + 13.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">13.5pt</xsl:attribute>
    <xsl:attribute name="space-after">13.5pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- A picture of the source, in the words in which it is told. -->
  <xsl:template match="figure" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="(div | body | front | back | sp | floatingText)/figure" as="element(fo:block)" priority="1">
    <fo:block text-indent="0pt" space-before="13.5pt" space-after="13.5pt" xsl:use-attribute-sets="ragged">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <!-- A block of words: its id and language, its words in their signs. -->
  <xsl:template name="leaf" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="style" as="xs:string?" select="()"/>
    <xsl:copy-of select="f:attributes(.)"/>
    <xsl:apply-templates select="." mode="inside">
      <xsl:with-param name="style" select="$style"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The words of an element between the signs that were printed; these stay upright where the words are italic. -->
  <xsl:template match="*" mode="inside" as="node()*">
    <xsl:param name="style" as="xs:string?" select="()"/>
    <xsl:sequence select="f:sign(., f:open(.))"/>
    <xsl:choose>
      <xsl:when test="$style">
        <fo:inline font-style="{$style}">
          <xsl:apply-templates/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:sequence select="f:sign(., f:close(.))"/>
  </xsl:template>

  <!-- A sign is upright, also where the words round it are italic. -->
  <xsl:function name="f:sign" as="node()?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$sign = ''"/>
      <xsl:when test="$element/ancestor::*[self::label or self::head or self::byline or self::dateline or self::stage or self::hi or self::desc]">
        <fo:inline font-style="normal">{$sign}</fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>{$sign}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="text()" as="text()">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <!-- What a block or inline carries over: id, language, whether the record has a break before it. -->
  <xsl:function name="f:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:id">
      <xsl:attribute name="id" select="$element/@xml:id"/>
    </xsl:if>
    <xsl:sequence select="$element/@xml:lang"/>
    <xsl:if test="f:continues($element) or f:label-before($element)[not(f:runs-in(.))][f:after-label(.) = '']">
      <xsl:attribute name="c:continues" select="'true'"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
