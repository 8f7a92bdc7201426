<?xml version="1.0" encoding="UTF-8"?>
<!-- Error codes, one for each message of a stylesheet; the same codes stand in the catalogue of messages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:e="http://colloquy.org/ns/errors" exclude-result-prefixes="#all">

  <!-- No rule for an element. -->
  <xsl:variable name="e:no-rule" as="xs:QName" select="xs:QName('e:P811')"/>
  <!-- A pointer without a target. -->
  <xsl:variable name="e:dangling" as="xs:QName" select="xs:QName('e:P812')"/>

</xsl:stylesheet>
