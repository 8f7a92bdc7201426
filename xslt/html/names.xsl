<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of persons, places and organisations, which lead to the register; dates, quantities, words set apart. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- A name that leads to the register. A name that holds another link, or stands in one, is no link itself. -->
  <xsl:template match="persName | placeName | orgName | rs | name" as="element()">
    <xsl:variable name="target" as="element()?" select="f:targets(@ref)[1]"/>
    <xsl:choose>
      <xsl:when test="$target and not(f:holds-link(.)) and not(ancestor::*[f:is-link(.)])">
        <a class="name" href="{f:entity-href($target/@xml:id)}">
          <xsl:call-template name="certainty-of-name"/>
          <xsl:apply-templates select="." mode="inside"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span class="name {local-name()}">
          <xsl:apply-templates select="." mode="inside"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="certainty-of-name" as="attribute(data-cert)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="@cert = ('low', 'medium')">
      <xsl:attribute name="data-cert" select="@cert"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:holds-link" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="exists($name//(note[f:is-apart(.)] | ref[@target]))"/>
  </xsl:function>

  <!-- Whether an element becomes a link of the page. -->
  <xsl:function name="f:is-link" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::persName | self::placeName | self::orgName | self::rs | self::name)[@ref][not(f:holds-link(.))]
        | $element/self::ref[@target])"/>
  </xsl:function>

  <xsl:template match="date | time" as="element()">
    <xsl:element name="{if (matches(@when, '^\d{4}(-\d\d){0,2}$')) then 'time' else 'span'}">
      <xsl:copy-of select="@when[matches(., '^\d{4}(-\d\d){0,2}$')] ! f:attribute('datetime', .)"/>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

  <!-- The date of the record, where it is an inference: square brackets, which are the edition's. -->
  <xsl:template match="docDate[f:is-inferred(.)]" mode="inside" as="node()*">
    <span data-generated="">[</span>
    <xsl:next-match/>
    <span data-generated="">]<span class="vh"> ({f:label('date-inferred', $tongue)})</span></span>
  </xsl:template>

  <xsl:template match="foreign" as="element()">
    <i class="foreign">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </i>
  </xsl:template>

  <xsl:template match="emph | hi[tokenize(@rend) = ('italic', 'underscores', 'stars')]" as="element()">
    <em>
      <xsl:apply-templates select="." mode="inside"/>
    </em>
  </xsl:template>

  <xsl:template match="hi[tokenize(@rend) = ('bold', 'stars-double')]" as="element()">
    <strong>
      <xsl:apply-templates select="." mode="inside"/>
    </strong>
  </xsl:template>

  <xsl:template match="hi | desc | title | q | quote | soCalled | term | mentioned | seg | pc | w | s | num | measure | role | roleDesc | actor | abbr
      | surname | forename | roleName | genName | nameLink | addName | settlement | country | region | bibl | email | cit | idno | address
      | addrLine | publisher | pubPlace | affiliation | docEdition"
    as="element()">
    <span class="{string-join((local-name(), tokenize(@rend)[not(. = 'none')]), ' ')}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- A link leads to a place of the edition or to a page of the web, never to a program. -->
  <xsl:template match="ref" as="element()">
    <xsl:variable name="safe" as="xs:boolean" select="matches(@target, '^(#|https?://)')"/>
    <xsl:element name="{if ($safe) then 'a' else 'span'}">
      <xsl:attribute name="class" select="'ref'"/>
      <xsl:if test="$safe">
        <xsl:attribute name="href" select="if (starts-with(@target, '#')) then f:href(substring(@target, 2)) else @target"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:element>
  </xsl:template>

  <!-- The parts of a bibliographic reference are read as they stand. -->
  <xsl:template match="bibl//* | listBibl//*" priority="-5" as="element()">
    <span>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- A pointer has no words of its own: the number of the passage it leads to stands for it. -->
  <xsl:template match="ptr[starts-with(@target, '#')]" as="node()*">
    <xsl:for-each select="f:targets(@target)">
      <span data-generated="">{if (position() gt 1) then '; ' else ''}<a href="{f:href(@xml:id)}">{(f:reference(.) ! f:label('turn-in-text', $tongue, .), f:label('note-in-text', $tongue, string((@n, @xml:id)[1])))[1]}</a></span>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="ptr | graphic | figDesc" as="empty-sequence()"/>

  <xsl:template match="figure" as="node()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

</xsl:stylesheet>
