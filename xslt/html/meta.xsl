<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: what catalogues and reference managers read. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="teiHeader" mode="meta" as="element()*">
    <xsl:variable name="file" as="element(fileDesc)" select="fileDesc"/>
    <xsl:variable name="title" as="xs:string" select="f:title(ancestor::TEI)"/>
    <xsl:sequence select="
        f:meta('citation_title', $title),
        f:meta('citation_author', $file/titleStmt/author),
        f:meta('citation_editor', $file/titleStmt/editor),
        f:meta('citation_publication_date', ($file/publicationStmt/date/@when, profileDesc/creation/date/@when)[1]),
        f:meta('citation_publisher', $file/publicationStmt/publisher[not(f:is-placeholder(.))]),
        f:meta('citation_doi', $file/publicationStmt/idno[@type = 'DOI']),
        f:meta('citation_public_url', $file/publicationStmt/idno[@type = 'URI']),
        f:meta('citation_language', ancestor::TEI/@xml:lang),
        f:meta('citation_pdf_url', (f:file-name(ancestor::TEI) || '.pdf')[tokenize($links) = 'pdf']),
        f:meta('z:itemType', 'manuscript'),
        f:meta('dc.title', $title),
        f:meta('dc.date', profileDesc/creation/date/@when),
        f:meta('dc.language', ancestor::TEI/@xml:lang),
        f:meta('dc.coverage', f:archive(.)),
        f:meta('dc.rights', $file/publicationStmt/availability/licence/@target),
        f:meta('dcterms.abstract', profileDesc/abstract),
        f:graph('og:type', 'article'),
        f:graph('og:title', $title),
        f:graph('og:description', (profileDesc/abstract, profileDesc/creation/date ! f:date(.))[normalize-space()][1]),
        f:graph('og:url', $file/publicationStmt/idno[@type = 'URI'][1]),
        f:graph('og:locale', ancestor::TEI/@xml:lang ! translate(., '-', '_'))"/>
    <link rel="alternate" type="application/x-bibtex" href="citation.bib"/>
    <link rel="alternate" type="application/x-research-info-systems" href="citation.ris"/>
    <link rel="alternate" type="application/vnd.citationstyles.csl+json" href="citation.csl.json"/>
    <xsl:if test="tokenize($links) = 'tei'">
      <link rel="alternate" type="application/tei+xml" href="{f:file-name(ancestor::TEI)}.tei.xml"/>
    </xsl:if>
    <xsl:for-each select="$file/publicationStmt/idno[@type = 'DOI']">
      <link rel="cite-as" href="https://doi.org/{encode-for-uri(normalize-space()) => replace('%2F', '/')}"/>
    </xsl:for-each>
    <xsl:for-each select="$file/publicationStmt/availability/licence/@target[matches(., '^https?://')]">
      <link rel="license" href="{.}"/>
    </xsl:for-each>
    <xsl:for-each select="$file/publicationStmt/idno[@type = 'URI'][matches(., '^https?://')]">
      <link rel="canonical" href="{normalize-space()}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- One meta element a value; none where there is no value. -->
  <xsl:function name="f:meta" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:for-each select="$values ! normalize-space()[.]">
      <meta name="{$name}" content="{.}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The same for Open Graph, which says property for name. -->
  <xsl:function name="f:graph" as="element()*">
    <xsl:param name="property" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:for-each select="$values ! normalize-space()[.]">
      <meta property="{$property}" content="{.}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Repository and shelf mark as one string; empty where neither is known. -->
  <xsl:function name="f:archive" as="xs:string?">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="identifier" as="element(msIdentifier)?" select="($header/fileDesc/sourceDesc//msIdentifier)[1]"/>
    <xsl:sequence select="
        string-join($identifier/(repository, settlement, country, collection, idno, altIdentifier/idno) ! normalize-space()[.], ', ')[.]"/>
  </xsl:function>

  <!-- TEI wants a publisher; where none is known its place is held by words that name none. -->
  <xsl:function name="f:is-placeholder" as="xs:boolean">
    <xsl:param name="publisher" as="element()"/>
    <xsl:sequence select="lower-case(normalize-space($publisher)) = ('not named', 'not published yet', 'unknown', '')"/>
  </xsl:function>

</xsl:stylesheet>
