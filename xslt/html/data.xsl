<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition as data: schema.org for search engines, CSL for reference managers. JSON is safe within a page: no less-than sign stands in it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- What search engines read. A data block is no script: the Content-Security-Policy leaves it alone and nothing runs it. -->
  <xsl:template name="linked-data" as="element()">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="header" as="element(teiHeader)" select="teiHeader"/>
    <xsl:variable name="publication" as="element()" select="$header/fileDesc/publicationStmt"/>
    <xsl:variable name="work" as="map(xs:string, item()*)" select="
        map:merge((
        map {
          '@type': 'CreativeWork',
          'name': f:title(.),
          'inLanguage': string(@xml:lang),
          'isBasedOn': map { '@id': '#source' }
        },
        f:property('identifier', $publication/idno[@type = ('DOI', 'URI', 'ARK')][1]),
        f:property('editor', $header/fileDesc/titleStmt/editor[1]),
        f:property('translator', f:translators($header)[1]),
        f:property('publisher', $publication/publisher[not(f:is-placeholder(.))][1]),
        f:property('datePublished', $publication/date[1]/@when),
        f:property('license', $publication/availability/licence[1]/@target),
        f:property('version', $header/fileDesc/editionStmt/edition/@n)))"/>
    <xsl:variable name="source" as="map(xs:string, item()*)" select="
        map:merge((
        map {
          '@id': '#source',
          '@type': ['ArchiveComponent', 'Manuscript'],
          'name': f:title(.)
        },
        f:property('holdingArchive', ($header//msIdentifier/repository)[1]),
        f:property('itemLocation', ($header//msIdentifier/idno)[1]),
        f:property('dateCreated', $header/profileDesc/creation/date[1]/@when)))"/>
    <script type="application/ld+json">
      <xsl:sequence select="f:json(map { '@context': 'https://schema.org', '@graph': [$work, $source] })"/>
    </script>
  </xsl:template>

  <!-- A property, if it has a value. -->
  <xsl:function name="f:property" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="if (normalize-space($value)) then map { $name: normalize-space($value) } else map { }"/>
  </xsl:function>

  <xsl:function name="f:csl" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="identifier" as="element()?" select="($header/fileDesc/sourceDesc//msIdentifier)[1]"/>
    <xsl:variable name="date" as="xs:string?" select="$header/profileDesc/creation/date[1]/@when"/>
    <xsl:variable name="item" as="map(*)" select="
        map:merge((
        map {
          'id': string(($header/../@xml:id, 'edition')[1]),
          'type': 'manuscript',
          'title': f:title($header/..)
        },
        f:property('language', $header/../@xml:lang),
        f:property('archive', $identifier/repository[1]),
        f:property('archive_location', $identifier/idno[1]),
        f:property('URL', $header/fileDesc/publicationStmt/idno[@type = 'URI'][1]),
        $date[matches(., '^\d{4}(-\d\d){0,2}$')] ! map { 'issued': map { 'date-parts': [array { tokenize(., '-') ! xs:integer(.) }] } },
        f:translators($header)[1] ! map { 'translator': [f:parts-of-name(.)] }))"/>
    <xsl:sequence select="f:json([$item])"/>
  </xsl:function>

  <xsl:function name="f:parts-of-name" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        map {
          'family': replace($name, '^.*\s', ''),
          'given': replace($name, '\s?\S+$', '')
        }"/>
  </xsl:function>

  <xsl:function name="f:json" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="
        serialize($value, map { 'method': 'json' })
        => replace('\\/', '/') => replace('&lt;', '\\u003c') => replace('>', '\\u003e') => replace('&amp;', '\\u0026')"/>
  </xsl:function>

</xsl:stylesheet>
