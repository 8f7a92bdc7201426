<?xml version="1.0" encoding="UTF-8"?>
<!-- What the TEI header knows: imprint, account of the edition, colophon. All of it is the edition's. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template name="imprint" as="element(fo:block)*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="file" as="element(fileDesc)" select="teiHeader/fileDesc"/>
    <xsl:sequence select="
        f:fact('', '', f:title(.)),
        $file/titleStmt/respStmt[not(name/@type = 'program')]
          ! f:fact(normalize-space(resp[1]), ' ', string-join((* except resp) ! normalize-space(), ', ')),
        $file/editionStmt/edition ! f:fact('', '', normalize-space(.)),
        $file/seriesStmt/title ! f:fact(f:label('series', $tongue), ': ', normalize-space(.)),
        $file/titleStmt/funder ! f:fact(f:label('funder', $tongue), ' ', normalize-space(.)),
        $file/publicationStmt/idno ! f:fact(string(@type), ' ', normalize-space(.)),
        f:fact(f:label('language', $tongue), ': ', string-join(teiHeader/profileDesc/langUsage/language ! normalize-space(), ', ')),
        f:fact(f:label('subjects', $tongue), ': ', string-join(teiHeader/profileDesc/textClass/keywords/(term | list/item) ! normalize-space(), '; ')),
        $file/publicationStmt/availability/(licence | p) ! f:fact(f:label('rights', $tongue), ': ', (normalize-space(.)[.], @target)[1])"/>
  </xsl:template>

  <!-- A fact with its name before it; nothing if there is no fact. -->
  <xsl:function name="f:fact" as="element(fo:block)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="between" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="normalize-space($value)">
      <fo:block xsl:use-attribute-sets="fact">
        <xsl:if test="$name">
          <fo:inline font-style="italic">{$name}</fo:inline>
          <xsl:text>{$between}</xsl:text>
        </xsl:if>
        <xsl:text>{$value}</xsl:text>
      </fo:block>
    </xsl:if>
  </xsl:function>

  <xsl:attribute-set name="fact">
    <xsl:attribute name="space-after">2.7pt</xsl:attribute>
    <xsl:attribute name="start-indent">9.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">-9.5pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template name="colophon-pages" as="element(fo:page-sequence)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <fo:page-sequence master-reference="text" id="colophon">
      <!-- A sheet has two sides. -->
      <xsl:attribute name="force-page-count" select="if ($print = '') then 'no-force' else 'end-on-even'"/>
      <xsl:call-template name="running-heads">
        <xsl:with-param name="right" select="f:label('about', $tongue)"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <xsl:call-template name="page-heads"/>
        <fo:block c:generated="colophon" xsl:use-attribute-sets="small ragged">
          <fo:block role="H2" xsl:use-attribute-sets="head-1">{f:label('about', $tongue)}</fo:block>
          <xsl:call-template name="sources"/>
          <fo:block role="H3" xsl:use-attribute-sets="head-2">{f:label('cite', $tongue)}</fo:block>
          <xsl:for-each select="teiHeader/fileDesc/notesStmt/note[@type = 'citation']">
            <fo:block space-after="5.4pt">{normalize-space(.)}</fo:block>
          </xsl:for-each>
          <xsl:for-each select="(text//sp[f:is-numbered(.)]/*[@n])[1]">
            <fo:block space-after="5.4pt">{f:label('cite-print', $tongue, f:document-number(.) || f:reference(.))}</fo:block>
          </xsl:for-each>
          <fo:block role="H3" xsl:use-attribute-sets="head-2">{f:label('colophon', $tongue)}</fo:block>
          <fo:block space-after="5.4pt">{f:label('set-in', $tongue, ($typeface, $program, $engine))}</fo:block>
          <xsl:if test="$print = 'differs'">
            <fo:block space-after="5.4pt">{f:label('pages-differ', $tongue)}</fo:block>
          </xsl:if>
          <xsl:if test="$source-file">
            <fo:block space-after="5.4pt">{f:label('source-file', $tongue, $source-file)}</fo:block>
          </xsl:if>
          <xsl:if test="$source-sha256">
            <fo:block space-after="5.4pt" font-family="{$families} Lining">{f:label('sha256', $tongue, string-join(f:eights($source-sha256), ' '))}</fo:block>
          </xsl:if>
          <xsl:if test="$fidelity">
            <fo:block space-after="5.4pt">{$fidelity}</fo:block>
          </xsl:if>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- What the text was taken from: the original, its copies and images. -->
  <xsl:template name="sources" as="element(fo:block)*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="from" as="element(sourceDesc)" select="teiHeader/fileDesc/sourceDesc"/>
    <fo:block role="H3" xsl:use-attribute-sets="head-2">{f:label('sources', $tongue)}</fo:block>
    <xsl:sequence select="
        $from/msDesc ! f:fact(f:label('archive', $tongue), ': ', string-join(msIdentifier/* ! normalize-space(), ', ')),
        $from/bibl[not(@type = 'facsimile')] ! f:fact(f:label('copy', $tongue), ': ', f:words(.)),
        $from/bibl[@type = 'facsimile'] ! f:fact(f:label('facsimile', $tongue), ': ', string-join(ref/@target, ', ')),
        $from/biblFull ! f:document-source(.),
        $from/p ! f:fact('', '', normalize-space(.))"/>
  </xsl:template>

  <!-- The words of a statement; a hash is set so that a line can be broken in it. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="statement" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($statement/node() ! (if (self::idno[@type = 'SHA-256']) then string-join(f:eights(.), ' ') else string())))"/>
  </xsl:function>

  <!-- A hash in groups of eight, so that a line can be broken in it. -->
  <xsl:function name="f:eights" as="xs:string*">
    <xsl:param name="hash" as="xs:string"/>
    <xsl:sequence select="(0 to (string-length($hash) - 1) idiv 8) ! substring($hash, . * 8 + 1, 8)"/>
  </xsl:function>

  <!-- Running heads of the source: the record's words, taken out of its sentences. -->
  <xsl:template name="page-heads" as="element(fo:block)*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="heads" as="element(fw)*" select="text//fw"/>
    <xsl:if test="exists($heads)">
      <fo:block xsl:use-attribute-sets="small ragged" space-after="27pt">
        <fo:block role="H2" c:generated="page-heads" xsl:use-attribute-sets="head-1">{f:label('page-heads', $tongue)}</fo:block>
        <fo:block>
          <xsl:for-each select="$heads">
            <xsl:if test="position() gt 1">
              <fo:inline c:generated="page-heads"> · </fo:inline>
            </xsl:if>
            <fo:inline c:stream="{(@xml:id, 'fw')[1]}">
              <xsl:copy-of select="f:attributes(.)"/>
              <xsl:apply-templates select="." mode="inside"/>
            </fo:inline>
          </xsl:for-each>
        </fo:block>
      </fo:block>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
