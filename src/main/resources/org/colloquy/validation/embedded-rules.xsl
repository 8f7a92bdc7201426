<?xml version="1.0" encoding="UTF-8"?>
<!-- The Schematron rules that stand inside a RELAX NG grammar, as a schema of their own. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:sch="http://purl.oclc.org/dsdl/schematron" version="3.0">
  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <sch:schema queryBinding="xslt3">
        <xsl:for-each-group select="//sch:ns" group-by="@prefix">
          <xsl:sequence select="."/>
        </xsl:for-each-group>
        <xsl:sequence select="//sch:pattern"/>
        <xsl:where-populated>
          <sch:pattern><xsl:sequence select="//sch:rule[not(ancestor::sch:pattern)]"/></sch:pattern>
        </xsl:where-populated>
      </sch:schema>
    </xsl:document>
  </xsl:template>
</xsl:stylesheet>
