<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs so long that the engine would stumble over them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <!--
    A paragraph of many pages, as when a whole tape stands on one line: the engine's time grows with
    the square of its length, so it is set in pieces, each of which goes on with the one before.
  -->
  <xsl:template match="p[string-length() gt 16000] | ab[string-length() gt 16000]" as="element(fo:block)+" priority="1">
    <xsl:variable name="paragraph" as="element()" select="."/>
    <xsl:variable name="label" as="element(speaker)?" select="f:label-before(.)[f:runs-in(.)]"/>
    <xsl:iterate select="node() ! f:pieces(.)">
      <xsl:param name="held" as="node()*" select="()"/>
      <xsl:param name="first" as="xs:boolean" select="true()"/>
      <xsl:on-completion>
        <fo:block xsl:use-attribute-sets="paragraph">
          <xsl:copy-of select="f:piece-attributes($paragraph, $first)"/>
          <xsl:apply-templates select="$held"/>
          <xsl:sequence select="f:sign($paragraph, f:close($paragraph))"/>
        </fo:block>
      </xsl:on-completion>
      <xsl:if test="sum($held ! string-length(.)) gt 8000">
        <fo:block xsl:use-attribute-sets="paragraph">
          <xsl:copy-of select="f:piece-attributes($paragraph, $first)"/>
          <xsl:if test="$first">
            <xsl:for-each select="$label">
              <xsl:call-template name="label"/>
              <xsl:text>{f:after-label(.)}</xsl:text>
            </xsl:for-each>
            <xsl:sequence select="f:sign($paragraph, f:open($paragraph))"/>
          </xsl:if>
          <xsl:apply-templates select="$held"/>
        </fo:block>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="held" select="if (sum($held ! string-length(.)) gt 8000) then . else ($held, .)"/>
        <xsl:with-param name="first" select="$first and sum($held ! string-length(.)) le 8000"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:template>

  <!-- Long text cut at blanks; all else as it is. -->
  <xsl:function name="f:pieces" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:choose>
      <xsl:when test="$node/self::text() and string-length($node) gt 8000">
        <xsl:analyze-string select="$node" regex=".{{1,8000}}(\s|$)" flags="s">
          <xsl:matching-substring>
            <xsl:value-of select="."/>
          </xsl:matching-substring>
          <xsl:non-matching-substring>
            <xsl:value-of select="."/>
          </xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$node"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The first piece is the paragraph, with its id; the others start flush and have no break before them. -->
  <xsl:function name="f:piece-attributes" as="attribute()*">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:param name="first" as="xs:boolean"/>
    <xsl:if test="not($first) or f:is-flush($paragraph)">
      <xsl:attribute name="text-indent" select="'0pt'"/>
    </xsl:if>
    <xsl:sequence select="if ($first) then f:attributes($paragraph) else $paragraph/@xml:lang"/>
    <xsl:if test="not($first)">
      <xsl:attribute name="c:continues" select="'true'"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
