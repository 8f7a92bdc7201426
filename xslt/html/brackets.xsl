<?xml version="1.0" encoding="UTF-8"?>
<!-- What the source or its editors put in brackets, and what is missing: the delimiters are put back as printed. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="supplied | unclear" as="element()">
    <span class="{local-name()}">
      <xsl:call-template name="hidden-word">
        <xsl:with-param name="key" as="xs:string" select="local-name()"/>
      </xsl:call-template>
      <xsl:call-template name="in-signs"/>
    </span>
  </xsl:template>

  <!-- The words between their signs, which the regularised view hides. -->
  <xsl:template name="in-signs" as="node()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:where-populated>
      <span class="sign">{f:open(.)}</span>
    </xsl:where-populated>
    <xsl:apply-templates select="node()"/>
    <xsl:where-populated>
      <span class="sign">{f:close(.)}</span>
    </xsl:where-populated>
  </xsl:template>

  <!-- Said to those who do not see the brackets. Inside a word it would cut the word. -->
  <xsl:template name="hidden-word" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="key" as="xs:string" required="yes"/>
    <xsl:if test="not(matches(preceding-sibling::node()[1]/self::text(), '[\p{L}\p{N}]$'))">
      <span class="vh" data-generated="">{f:label($key, $tongue)} </span>
    </xsl:if>
  </xsl:template>

  <!-- A note in the words themselves: a gloss, an editor's or translator's word. -->
  <xsl:template match="note[not(f:is-apart(.))]" as="element()">
    <span class="{string-join(('inline-note', @type), ' ')}">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <!-- The same as a block of its own. -->
  <xsl:template match="(div | front | body | back | sp)/note[not(f:is-apart(.))]" priority="1" as="node()*">
    <div class="{string-join(('remark', @type), ' ')}" role="note">
      <xsl:call-template name="identity"/>
      <xsl:choose>
        <xsl:when test="f:holds-blocks(.)">
          <xsl:apply-templates select="*"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:text>{f:before(.)}</xsl:text>
          <xsl:apply-templates select="." mode="inside"/>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <!-- Two readings: the one printed, a blank, the other in its brackets. White space between them is no text. -->
  <xsl:template match="choice" as="element()">
    <span class="choice">
      <xsl:apply-templates select="*"/>
    </span>
  </xsl:template>

  <xsl:template match="orig | sic | add | del" as="element()">
    <span class="{local-name()}">
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

  <xsl:template match="reg[@rend]" as="node()+">
    <xsl:text> </xsl:text>
    <span class="reg">
      <xsl:copy-of select="@cert ! f:attribute('data-cert', .)"/>
      <xsl:call-template name="in-signs"/>
    </span>
  </xsl:template>

  <!-- What an editor gives beside the printed words. -->
  <xsl:template match="reg[not(@rend)] | corr | expan" as="element()">
    <span class="{local-name()} added" data-generated=""> [{.}]</span>
  </xsl:template>

  <!-- Words missing, and the words in which the source says so. -->
  <xsl:template match="gap[desc]" as="element()">
    <span class="gap">
      <xsl:text>{f:open(.)}</xsl:text>
      <xsl:apply-templates select="desc"/>
      <xsl:text>{f:close(.)}</xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="gap/desc" as="node()*">
    <xsl:apply-templates select="node()"/>
  </xsl:template>

  <!-- A character that cannot stand in the text, by its number. -->
  <xsl:template match="gap[@reason = 'character']" priority="1" as="element()">
    <span class="gap" data-generated="">[{@n}]</span>
  </xsl:template>

  <!-- A gap the source does not speak of: the edition does. -->
  <xsl:template match="gap" as="element()">
    <span class="gap" data-generated=""> [{f:label(if (@reason = 'truncated') then 'truncated' else 'gap', $tongue)}]</span>
  </xsl:template>

  <xsl:template match="space" as="empty-sequence()"/>

</xsl:stylesheet>
