<?xml version="1.0" encoding="UTF-8"?>
<!-- teiHeader to the document's metadata (XMP), of the book and of its cover. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format"
                xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xmlns:f="http://colloquy.org/ns/functions"
                xmlns:x="adobe:ns:meta/"
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs f x rdf dc">

  <xsl:template name="metadata" as="element(fo:declarations)">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="file" as="element(fileDesc)" select="teiHeader/fileDesc"/>
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt><rdf:li xml:lang="x-default">{f:title(.)}</rdf:li></rdf:Alt>
            </dc:title>
            <xsl:sequence select="
              f:xmp('dc:creator', 'rdf:Seq', $file/titleStmt/(author | editor)),
              f:xmp('dc:contributor', 'rdf:Bag', $file/titleStmt/respStmt/(persName | orgName)),
              f:xmp('dc:publisher', 'rdf:Bag', $file/publicationStmt/publisher[not(normalize-space() = (f:label('not-published', 'en'), f:label('not-named', 'en')))]),
              f:xmp('dc:date', 'rdf:Seq', $file/publicationStmt/date/@when),
              f:xmp('dc:language', 'rdf:Bag', text/@xml:lang),
              f:xmp('dc:rights', 'rdf:Alt', $file/publicationStmt/availability),
              f:xmp('dc:identifier', '', $file/publicationStmt/idno[1]),
              f:xmp('dc:source', '', $file/sourceDesc/msDesc[1]/msIdentifier)"/>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <!-- One property of the metadata, in the container its definition asks for; none if there is no value. -->
  <xsl:function name="f:xmp" as="element()?">
    <xsl:param name="property" as="xs:string"/>
    <xsl:param name="container" as="xs:string"/>
    <xsl:param name="values" as="node()*"/>
    <xsl:variable name="texts" as="xs:string*" select="($values ! normalize-space(.))[. ne '']"/>
    <xsl:if test="exists($texts)">
      <xsl:element name="{$property}">
        <xsl:choose>
          <xsl:when test="$container eq ''">{string-join($texts, '; ')}</xsl:when>
          <xsl:when test="$container eq 'rdf:Alt'">
            <rdf:Alt><rdf:li xml:lang="x-default">{string-join($texts, ' ')}</rdf:li></rdf:Alt>
          </xsl:when>
          <xsl:otherwise>
            <xsl:element name="{$container}">
              <xsl:for-each select="$texts"><rdf:li>{.}</rdf:li></xsl:for-each>
            </xsl:element>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:element>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="titles" as="element(title)*" select="$tei/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:sequence select="normalize-space(($titles[@type = 'main'], $titles)[1])"/>
  </xsl:function>

</xsl:stylesheet>
