<?xml version="1.0" encoding="UTF-8"?>
<!-- Mode plain: the words of an element on one line, without its notes. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="plain" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="element" as="element()?"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:apply-templates select="$element/node()"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($words))"/>
  </xsl:function>

  <xsl:template match="note" as="empty-sequence()"/>

  <xsl:template match="text()" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

</xsl:stylesheet>
