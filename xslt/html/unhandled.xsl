<?xml version="1.0" encoding="UTF-8"?>
<!-- An element without a rule keeps its text, and is reported. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="*" priority="-10" as="element()">
    <xsl:message error-code="{$e:no-rule}">{name()} in {(ancestor::*/@xml:id)[last()]} has no rule; its text is kept</xsl:message>
    <span class="unknown">
      <xsl:apply-templates select="." mode="inside"/>
    </span>
  </xsl:template>

</xsl:stylesheet>
