<?xml version="1.0" encoding="UTF-8"?>
<!-- An element without a rule keeps its text, and is reported. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:c="http://colloquy.org/ns/generated" xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" default-mode="fo" exclude-result-prefixes="xs f e">

  <xsl:template match="*" priority="-10" as="node()*">
    <xsl:message error-code="{$e:no-rule}">{name()} in {(ancestor::*/@xml:id)[last()]} has no rule; its text is kept</xsl:message>
    <xsl:apply-templates select="." mode="inside"/>
  </xsl:template>

</xsl:stylesheet>
