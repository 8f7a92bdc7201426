<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes after the text, if the editors want them there: each with its number and the page and line it belongs to. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:function name="f:has-end-notes" as="xs:boolean">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$end-notes and exists($tei/text/descendant::note[f:is-apart(.)])"/>
  </xsl:function>

  <!-- Where a note is called in the text. A colon, so that no id of the record is like it. -->
  <xsl:function name="f:call-id" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="'c:' || f:note-number($note)"/>
  </xsl:function>

  <xsl:template name="end-note-pages" as="element(fo:page-sequence)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:if test="f:has-end-notes(.)">
      <fo:page-sequence master-reference="text" id="notes" xsl:use-attribute-sets="sequence">
        <xsl:call-template name="running-heads">
          <xsl:with-param name="right" select="f:label('notes', $tongue)"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body">
          <fo:block role="H2" c:generated="notes" xsl:use-attribute-sets="head-1">{f:label('notes', $tongue)}</fo:block>
          <fo:block c:generated="notes" xsl:use-attribute-sets="small ragged" font-style="italic" text-align="center"
            space-after="16.2pt">{f:label('notes-key', $tongue)}</fo:block>
          <xsl:for-each select="text/descendant::note[f:is-apart(.)]">
            <fo:block xsl:use-attribute-sets="small end-note">
              <xsl:copy-of select="f:attributes(.)"/>
              <fo:inline c:generated="note-number">{f:call(.)}&#x2002;<c:line ref="{f:call-id(.)}"/>&#x2002;</fo:inline>
              <fo:inline c:stream="{@xml:id}">
                <xsl:call-template name="note-words"/>
              </fo:inline>
            </fo:block>
          </xsl:for-each>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <xsl:attribute-set name="end-note" use-attribute-sets="note-body">
    <xsl:attribute name="start-indent">13.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">-13.5pt</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>
