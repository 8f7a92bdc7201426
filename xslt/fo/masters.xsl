<?xml version="1.0" encoding="UTF-8"?>
<!--
  The print design in one place: page masters, running heads, attribute sets.

  The house page is 432 by 648 pt. The text stands on a grid of 13.5 pt, 38 lines high; its measure is
  302 pt. The outer margin (76 pt) is wide because turn numbers and speakers' names stand in it.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:c="http://colloquy.org/ns/generated"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f">

  <xsl:variable name="leading" as="xs:string" select="'13.5pt'"/>
  <xsl:variable name="lengths" as="xs:decimal+" select="tokenize($page) ! xs:decimal(.)"/>
  <xsl:variable name="inner" as="xs:string" select="$lengths[3] || 'pt'"/>
  <xsl:variable name="outer" as="xs:string" select="$lengths[4] || 'pt'"/>
  <xsl:variable name="measure" as="xs:decimal" select="$lengths[1] - $lengths[3] - $lengths[4]"/>
  <xsl:variable name="top" as="xs:string" select="'58.5pt'"/>
  <!-- As many lines as leave the foot at least 76.5 pt. -->
  <xsl:variable name="block" as="xs:decimal" select="xs:integer(($lengths[2] - 135) div 13.5) * 13.5"/>
  <xsl:variable name="foot" as="xs:string" select="($lengths[2] - 58.5 - $block) || 'pt'"/>
  <!-- Quiet on the screen, black for a printer, who would screen a grey into dots. -->
  <xsl:variable name="quiet" as="xs:string" select="if ($print = '') then '#595959' else '#000000'"/>

  <xsl:attribute-set name="body">
    <xsl:attribute name="font-size">{tokenize($sizes)[1]}pt</xsl:attribute>
    <xsl:attribute name="line-height">{$leading}</xsl:attribute>
    <xsl:attribute name="line-stacking-strategy">font-height</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="hyphenation-character">&#xAD;</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-ladder-count">2</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="sequence">
    <xsl:attribute name="force-page-count">no-force</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="small">
    <xsl:attribute name="font-size">{tokenize($sizes)[2]}pt</xsl:attribute>
    <xsl:attribute name="line-height">10.8pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- What stands apart from the text and is not justified: heads, lists of names, the colophon. -->
  <xsl:attribute-set name="ragged">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="paragraph">
    <xsl:attribute name="text-indent">{$leading}</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="centred">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>

  <!-- Who speaks, as printed: small letters show as small capitals, a label all in capitals is made smaller. -->
  <xsl:attribute-set name="label">
    <xsl:attribute name="font-family">{tokenize($families, ',\s*')[1]} Small Caps, {$families}</xsl:attribute>
    <xsl:attribute name="font-size">{if (matches(., '\p{Ll}')) then '1em' else '0.86em'}</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="head">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="head-1" use-attribute-sets="head">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="space-before">0pt</xsl:attribute>
    <xsl:attribute name="space-after">27pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="head-2" use-attribute-sets="head">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">27pt</xsl:attribute>
    <xsl:attribute name="space-after">13.5pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="head-3" use-attribute-sets="head">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="space-before">13.5pt</xsl:attribute>
    <xsl:attribute name="space-after">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="running-head">
    <xsl:attribute name="font-size">8pt</xsl:attribute>
    <xsl:attribute name="line-height">{$leading}</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="wrap-option">no-wrap</xsl:attribute>
    <xsl:attribute name="padding-before">33pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template name="masters" as="element(fo:layout-master-set)">
    <fo:layout-master-set>
      <xsl:for-each select="'plain', 'recto', 'verso', 'recto-open', 'verso-open',
                            'recto-2', 'verso-2', 'recto-open-2', 'verso-open-2'">
        <xsl:variable name="verso" as="xs:boolean" select="starts-with(., 'verso')"/>
        <xsl:variable name="left" as="xs:string" select="if ($verso) then $outer else $inner"/>
        <xsl:variable name="right" as="xs:string" select="if ($verso) then $inner else $outer"/>
        <fo:simple-page-master master-name="{.}" page-width="{$lengths[1]}pt" page-height="{$lengths[2]}pt">
          <fo:region-body margin="{$top} {$right} {$foot} {$left}">
            <xsl:if test="ends-with(., '-2')">
              <xsl:attribute name="column-count">2</xsl:attribute>
              <xsl:attribute name="column-gap">18pt</xsl:attribute>
            </xsl:if>
          </fo:region-body>
          <fo:region-before extent="{$top}" region-name="{replace(., '-2', '')}-head"/>
          <fo:region-start extent="{$left}"/>
          <fo:region-end extent="{$right}"/>
        </fo:simple-page-master>
      </xsl:for-each>
      <xsl:call-template name="alternatives">
        <xsl:with-param name="name" select="'text'"/>
        <xsl:with-param name="suffix" select="''"/>
      </xsl:call-template>
      <xsl:call-template name="alternatives">
        <xsl:with-param name="name" select="'register'"/>
        <xsl:with-param name="suffix" select="'-2'"/>
      </xsl:call-template>
    </fo:layout-master-set>
  </xsl:template>

  <!-- Recto and verso; the page that opens a part has no running head, a blank page nothing at all. -->
  <xsl:template name="alternatives" as="element(fo:page-sequence-master)">
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="suffix" as="xs:string" required="yes"/>
    <fo:page-sequence-master master-name="{$name}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="plain"/>
        <fo:conditional-page-master-reference page-position="first" odd-or-even="odd" master-reference="recto-open{$suffix}"/>
        <fo:conditional-page-master-reference page-position="first" odd-or-even="even" master-reference="verso-open{$suffix}"/>
        <fo:conditional-page-master-reference odd-or-even="odd" master-reference="recto{$suffix}"/>
        <fo:conditional-page-master-reference odd-or-even="even" master-reference="verso{$suffix}"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:template>

  <!--
    Verso: page number, title. Recto: the turns on the page, page number. The regions are artifacts:
    no reader of the structure meets them. The program writes the turns of a page into its recto head.
  -->
  <xsl:template name="running-heads" as="element(fo:static-content)+">
    <xsl:param name="right" as="xs:string?" select="()"/>
    <fo:static-content flow-name="verso-head" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head">
        <fo:page-number/>
        <fo:leader/>
        <fo:inline font-style="italic">{f:short-title(ancestor-or-self::TEI)}</fo:inline>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="recto-head" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head">
        <fo:inline font-style="italic">{($right, '')[1]}</fo:inline>
        <fo:leader/>
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="xsl-footnote-separator">
      <fo:block space-before="6.75pt" line-height="6.75pt" font-size="4pt" text-indent="0pt" text-align="start">
        <fo:leader leader-pattern="rule" leader-length="38pt" rule-thickness="0.4pt"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- The title, cut at a word if a running head would not hold it. -->
  <xsl:function name="f:short-title" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="titles" as="element(title)*" select="$tei/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:variable name="title" as="xs:string"
                  select="normalize-space(($titles[@type = 'short'], $titles[@type = 'main'], $titles)[1])"/>
    <xsl:sequence select="if (string-length($title) le 60) then $title
                          else replace(substring($title, 1, 58), '[\s,;:]+\S*$', '') || '…'"/>
  </xsl:function>

</xsl:stylesheet>
