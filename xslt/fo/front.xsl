<?xml version="1.0" encoding="UTF-8"?>
<!-- The title leaf, and the front matter: front to the pages with roman numbers. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <!-- Recto the title page, verso where the text comes from and whose it is. -->
  <xsl:template name="title-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:page-sequence master-reference="text" initial-page-number="1" format="i" id="title">
      <xsl:attribute name="force-page-count">end-on-even</xsl:attribute>
      <fo:flow flow-name="xsl-region-body">
        <fo:block-container height="256.5pt" display-align="after">
          <fo:block>
            <xsl:choose>
              <xsl:when test="text/front/titlePage">
                <xsl:apply-templates select="text/front/titlePage"/>
              </xsl:when>
              <xsl:otherwise>
                <fo:block role="H1" c:generated="title" xsl:use-attribute-sets="title">{f:title(.)}</fo:block>
              </xsl:otherwise>
            </xsl:choose>
          </fo:block>
        </fo:block-container>
        <fo:block-container height="256.5pt" display-align="after">
          <fo:block c:generated="imprint" text-align="center" hyphenate="false">
            <fo:block font-style="italic">{f:keeper(.)}</fo:block>
            <fo:block space-before="13.5pt">{f:publisher(.)}</fo:block>
          </fo:block>
        </fo:block-container>
        <fo:block-container height="513pt" display-align="after" break-before="page">
          <fo:block c:generated="imprint" xsl:use-attribute-sets="small ragged">
            <xsl:call-template name="imprint"/>
          </fo:block>
        </fo:block-container>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

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
    <xsl:sequence select="string-join(($stmt/(publisher[. ne 'Not named'], pubPlace, date/(@when, string())[1])
                                        ! normalize-space())[. ne ''], ', ')"/>
  </xsl:function>

  <xsl:template match="titlePage" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="titlePage/text() | docTitle/text()[not(normalize-space())]" as="empty-sequence()"/>

  <xsl:template match="docTitle" as="element()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="titlePart" as="element(fo:block)">
    <fo:block role="H2" xsl:use-attribute-sets="head">
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="titlePart[@type = 'main' or not(@type)]" as="element(fo:block)">
    <fo:block role="H1" xsl:use-attribute-sets="title">
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="docDate | docAuthor | docImprint | docEdition | titlePage/byline" as="element(fo:block)">
    <fo:block text-align="center" hyphenate="false" font-style="italic">
      <xsl:call-template name="delimited"/>
    </fo:block>
  </xsl:template>

  <!-- What stands before the record, and who spoke. -->
  <xsl:template name="front-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:page-sequence master-reference="text" format="i" id="front">
      <xsl:attribute name="force-page-count">end-on-even</xsl:attribute>
      <xsl:call-template name="running-heads"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:apply-templates select="text/front/(* except titlePage)"/>
        <xsl:call-template name="present"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="front | body | back" as="element(fo:block)">
    <fo:block role="Part">
      <xsl:apply-templates select="*"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="text/back" as="element(fo:block)?">
    <xsl:if test="*">
      <fo:block role="Part" space-before="40.5pt" xsl:use-attribute-sets="small">
        <xsl:apply-templates select="*"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The edition's list of who spoke; the record's own list, if it has one, is text and stays. -->
  <xsl:template name="present" as="element(fo:block)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="lang" as="xs:string" select="f:lang(text)"/>
    <xsl:variable name="persons" as="element()*"
                  select="teiHeader/profileDesc/particDesc/listPerson/(person | personGrp)"/>
    <fo:block c:generated="present" xsl:use-attribute-sets="ragged">
      <xsl:if test="exists($persons)">
        <fo:block role="H2" xsl:use-attribute-sets="head-2">{f:word('present', $lang)}</fo:block>
        <fo:block role="L">
          <xsl:for-each select="$persons">
            <fo:block role="LI">
              <fo:block role="LBody" xsl:use-attribute-sets="hanging">
                <xsl:sequence select="f:name(.)"/>
                <xsl:if test="@role">, <fo:inline font-style="italic">{f:role(@role, $lang)}</fo:inline></xsl:if>
              </fo:block>
            </fo:block>
          </xsl:for-each>
        </fo:block>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <xsl:attribute-set name="hanging">
    <xsl:attribute name="start-indent">13.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">-13.5pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- A role in the language of the text where the edition has the word, else as encoded. -->
  <xsl:function name="f:role" as="xs:string">
    <xsl:param name="role" as="attribute()"/>
    <xsl:param name="lang" as="xs:string"/>
    <xsl:variable name="word" as="xs:string" select="f:word($role, $lang)"/>
    <xsl:sequence select="if ($word) then $word else translate($role, '-_', '  ')"/>
  </xsl:function>

</xsl:stylesheet>
