<?xml version="1.0" encoding="UTF-8"?>
<!-- div, head, sp, speaker, p, stage, lists and verse: the blocks of the record. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <xsl:template match="div" as="element(fo:block)">
    <fo:block role="Sect">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="div/head" as="element(fo:block)">
    <fo:block role="H3" xsl:use-attribute-sets="head-3">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(body | front | back)/div/head" as="element(fo:block)" priority="1">
    <fo:block role="H2" xsl:use-attribute-sets="head-2">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="text/body/div[1]/head[1] | text/body/head[1]" as="element(fo:block)" priority="2">
    <fo:block role="H2" xsl:use-attribute-sets="head-1">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="lg/head | list/head | table/head" as="element(fo:block)">
    <fo:block font-style="italic" text-indent="0pt" keep-with-next.within-page="always">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="byline | dateline | docDate[not(parent::titlePage)] | salute | signed | trailer | epigraph | argument | imprimatur"
                as="element(fo:block)">
    <fo:block text-align="center" hyphenate="false" font-style="italic" space-after="6.75pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="opener | closer | postscript | cit" as="element(fo:block)">
    <fo:block role="Div">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(opener | closer)[text()[normalize-space()]]" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="(opener | closer)[text()[normalize-space()]]/(dateline | salute | signed)" as="item()*" priority="1">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="sp" as="element(fo:block)">
    <fo:block role="Div">
      <xsl:copy-of select="f:attributes(.), f:margin(.)"/>
      <xsl:apply-templates select="* except speaker[f:runs-in(.)]"/>
    </fo:block>
  </xsl:template>

  <!-- What stands beside the first line of a turn: its number and, once a change, who speaks if no label says so. -->
  <xsl:function name="f:margin" as="attribute()*">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:if test="f:numbered($turn)">
      <xsl:attribute name="c:turn" select="$turn/@n"/>
      <xsl:variable name="before" as="element(sp)?" select="$turn/preceding::sp[1]"/>
      <xsl:if test="empty($turn/speaker) and $turn/@who and not(deep-equal($turn/@who, $before/@who))">
        <xsl:variable name="names" as="xs:string*"
                      select="f:targets($turn/@who) ! f:name-of(., $turn)"/>
        <xsl:attribute name="c:speaker"
                       select="string-join($names, ', ') || (if ($turn/@cert = ('low', 'medium')) then ' ?' else '')"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- A label stands in the line of the paragraph it opens, unless the record gives it a line. -->
  <xsl:function name="f:runs-in" as="xs:boolean">
    <xsl:param name="label" as="element(speaker)"/>
    <xsl:sequence select="not(tokenize($label/@rend) = 'line') and exists($label/following-sibling::*[1][self::p or self::ab])"/>
  </xsl:function>

  <xsl:template match="speaker" as="element(fo:block)">
    <fo:block keep-with-next.within-page="always" text-indent="0pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="label"/>
    </fo:block>
  </xsl:template>

  <xsl:template name="label" as="element(fo:inline)">
    <xsl:context-item as="element(speaker)" use="required"/>
    <fo:inline xsl:use-attribute-sets="label">
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <xsl:attribute-set name="label">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template match="p | ab" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:if test="f:flush(.)">
        <xsl:attribute name="text-indent">0pt</xsl:attribute>
      </xsl:if>
      <xsl:variable name="label" as="element(speaker)?" select="preceding-sibling::*[1][self::speaker][f:runs-in(.)]"/>
      <xsl:if test="$label">
        <xsl:attribute name="orphans">2</xsl:attribute>
        <xsl:for-each select="$label"><xsl:call-template name="label"/></xsl:for-each>
        <xsl:if test="not(tokenize($label/@rend) = 'joined')">
          <xsl:text> </xsl:text>
        </xsl:if>
      </xsl:if>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <!-- The first paragraph after a head, and one that goes on with the one before, start flush. -->
  <xsl:function name="f:flush" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="f:continues($block)
        or empty($block/(. | parent::sp)/preceding-sibling::*[1][self::p or self::sp or self::list or self::lg or self::quote or self::stage])
           and empty($block[parent::sp]/preceding-sibling::*)"/>
  </xsl:function>

  <xsl:template match="stage" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited">
        <xsl:with-param name="style" select="'italic'"/>
      </xsl:call-template>
    </fo:inline>
  </xsl:template>

  <xsl:template match="div/stage | sp/stage | body/stage | front/stage | back/stage | lg/stage" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited">
        <xsl:with-param name="style" select="'italic'"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:template match="list" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="0pt" text-align="start">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="head"/>
      <fo:block role="L">
        <xsl:apply-templates select="* except head"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <!-- The printed mark or number is in the item's words, so the engine gives it none. -->
  <xsl:template match="item" as="element(fo:block)">
    <fo:block role="LI">
      <fo:block role="LBody" start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="-13.5pt">
        <xsl:copy-of select="f:attributes(.)"/>
        <xsl:call-template name="delimited"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="list/label" as="element(fo:block)">
    <fo:block role="LI"><fo:block role="LBody"><xsl:apply-templates/></fo:block></fo:block>
  </xsl:template>

  <xsl:template match="lg" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="0pt" text-align="start"
              hyphenate="false" keep-together.within-column="5">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="l" as="element(fo:block)">
    <fo:block start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="-13.5pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="quote | floatingText" as="element(fo:block)">
    <fo:block role="BlockQuote" start-indent="inherited-property-value(start-indent) + 13.5pt" text-indent="0pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="quote[ancestor::p]" as="element(fo:inline)">
    <fo:inline>
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:call-template name="delimited"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="table" as="element()+">
    <xsl:apply-templates select="head"/>
    <fo:table table-layout="fixed" width="100%" text-align="start" text-indent="0pt" start-indent="0pt">
      <xsl:copy-of select="f:attributes(.)"/>
      <xsl:for-each select="1 to max(row/count(cell))">
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
      <fo:block><xsl:apply-templates/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- White space between blocks is the encoder's, inside them the record's. -->
  <xsl:template match="(quote | floatingText | item | cell)[p | list | lg | sp | body]/text()[not(normalize-space())]" as="empty-sequence()"/>

  <xsl:template match="text()" as="text()">
    <xsl:copy/>
  </xsl:template>

  <!-- Whether the record has no line break before a block. -->
  <xsl:function name="f:continues" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="$block/@part = ('M', 'F') or tokenize($block/@rend) = 'run-on'
        or tokenize($block/preceding-sibling::*[1][self::speaker][not(f:runs-in(.))]/@rend) = 'joined'"/>
  </xsl:function>

  <!-- Id, language and place in the record, as a block or inline carries them. -->
  <xsl:function name="f:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:id">
      <xsl:attribute name="id" select="$element/@xml:id"/>
    </xsl:if>
    <xsl:sequence select="$element/@xml:lang"/>
    <xsl:if test="f:continues($element)">
      <xsl:attribute name="c:continues" select="'true'"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
