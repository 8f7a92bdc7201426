<?xml version="1.0" encoding="UTF-8"?>
<!-- The title leaf, and the front matter: what stands before the text, on pages with roman numbers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <!-- A half title, its verso blank; recto the title page, verso where the text comes from and whose it is. -->
  <xsl:template name="title-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:page-sequence master-reference="text" initial-page-number="1" format="i" id="title">
      <xsl:attribute name="force-page-count">end-on-even</xsl:attribute>
      <fo:flow flow-name="xsl-region-body">
        <fo:block c:generated="half-title" break-after="odd-page" space-before="121.5pt" space-before.conditionality="retain"
          xsl:use-attribute-sets="head-1">{f:title(.)}</fo:block>
        <!-- No container round the record's words: the engine fails on a note in one. -->
        <fo:block space-before="121.5pt" space-before.conditionality="retain">
          <xsl:choose>
            <xsl:when test="f:title-leaf(.)">
              <xsl:apply-templates select="f:title-leaf(.)"/>
            </xsl:when>
            <xsl:otherwise>
              <fo:block role="H1" c:generated="title" xsl:use-attribute-sets="title">{f:title(.)}</fo:block>
              <xsl:if test="$is-volume">
                <xsl:call-template name="volume-title"/>
              </xsl:if>
            </xsl:otherwise>
          </xsl:choose>
        </fo:block>
        <fo:block-container absolute-position="absolute" top="{$block - 94.5}pt" left="0pt" width="{$measure}pt" height="94.5pt" display-align="after">
          <fo:block c:generated="imprint" text-align="center" hyphenate="false">
            <fo:block font-style="italic">{f:keeper(.)}</fo:block>
            <fo:block>{f:publisher(.)}</fo:block>
          </fo:block>
        </fo:block-container>
        <fo:block-container height="{$block}pt" display-align="after" break-before="page">
          <fo:block c:generated="imprint" xsl:use-attribute-sets="small ragged">
            <xsl:call-template name="imprint"/>
          </fo:block>
        </fo:block-container>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The record's own title page, if nothing stands before it: the words keep their order. -->
  <xsl:function name="f:title-leaf" as="element(titlePage)?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text/front/*[1][self::titlePage]"/>
  </xsl:function>

  <xsl:attribute-set name="title" use-attribute-sets="head">
    <xsl:attribute name="font-size">18pt</xsl:attribute>
    <xsl:attribute name="line-height">27pt</xsl:attribute>
    <xsl:attribute name="space-before">13.5pt</xsl:attribute>
    <xsl:attribute name="space-after">13.5pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- Who keeps the original, with its shelf mark. -->
  <xsl:function name="f:keeper" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="kept" as="element()?"
                  select="$tei/teiHeader/fileDesc/sourceDesc/msDesc[1]/msIdentifier"/>
    <xsl:sequence select="string-join(($kept/(repository, settlement) ! normalize-space())[. ne ''], ', ')"/>
  </xsl:function>

  <xsl:function name="f:publisher" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="stmt" as="element()?" select="$tei/teiHeader/fileDesc/publicationStmt"/>
    <xsl:sequence select="string-join(($stmt/(publisher[not(normalize-space() = (f:label('not-published', 'en'), f:label('not-named', 'en')))], pubPlace, date/(@when, string())[1])
                                        ! normalize-space())[. ne ''], ', ')"/>
  </xsl:function>

  <xsl:template match="titlePage" as="element()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="titlePage/docTitle" as="element()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="titlePart" as="element(fo:block)">
    <fo:block role="H2" xsl:use-attribute-sets="head">
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="titlePart[f:is-main(.)]" as="element(fo:block)">
    <fo:block role="H1" xsl:use-attribute-sets="title">
      <xsl:call-template name="leaf"/>
    </fo:block>
  </xsl:template>

  <xsl:function name="f:is-main" as="xs:boolean">
    <xsl:param name="title" as="element(titlePart)"/>
    <xsl:sequence select="$title is ($title/ancestor::titlePage//titlePart)[1]"/>
  </xsl:function>

  <!-- What stands before the record, and who spoke. -->
  <xsl:template name="front-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:page-sequence master-reference="text" format="i" id="front">
      <xsl:attribute name="force-page-count">end-on-even</xsl:attribute>
      <xsl:call-template name="running-heads">
        <xsl:with-param name="right" select="f:label('front', $tongue)"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <xsl:call-template name="contents"/>
        <fo:block break-before="{if ($is-volume and text/front) then 'odd-page' else 'page'}">
          <xsl:apply-templates select="text/front/(* except f:title-leaf(current()))"/>
          <xsl:call-template name="present"/>
          <xsl:call-template name="principles"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Who spoke; empty if the record has a list of its own, which is text and stays. -->
  <xsl:function name="f:present" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei[not($is-volume)][empty(text/front/div[@type = 'participants'] | text/front/castList)]
        /teiHeader/profileDesc/particDesc/listPerson/(person | personGrp)"/>
  </xsl:function>

  <xsl:template name="present" as="element(fo:block)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="persons" as="element()*" select="f:present(.)"/>
    <xsl:if test="exists($persons)">
      <fo:block c:generated="present" id="present" xsl:use-attribute-sets="ragged">
        <fo:block role="H2" xsl:use-attribute-sets="head-2">{f:label('present', $tongue)}</fo:block>
        <fo:block role="L">
          <xsl:for-each select="$persons">
            <fo:block role="LI">
              <fo:block role="LBody" xsl:use-attribute-sets="hanging">
                <xsl:sequence select="f:name(.)"/>
                <xsl:for-each select="@role[. ne 'unknown']">, <fo:inline font-style="italic">{f:role(.., ., $tongue)}</fo:inline></xsl:for-each>
              </fo:block>
            </fo:block>
          </xsl:for-each>
        </fo:block>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- How the text was made, as the header says it. -->
  <xsl:template name="principles" as="element(fo:block)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:block c:generated="principles" id="principles">
      <fo:block role="H2" xsl:use-attribute-sets="head-2">{f:label('principles', $tongue)}</fo:block>
      <xsl:for-each select="teiHeader/encodingDesc/(projectDesc | samplingDecl | editorialDecl)[.//p]">
        <fo:block text-indent="{if (position() = 1) then '0pt' else $leading}">{string-join(.//p ! normalize-space(), ' ')}</fo:block>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="hanging">
    <xsl:attribute name="start-indent">13.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">-13.5pt</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>
