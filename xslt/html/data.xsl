<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition as data for search engines, by schema.org. JSON is safe within a page: no less-than sign stands in it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- What search engines read. A data block is no script: the Content-Security-Policy leaves it alone and nothing runs it. -->
  <xsl:template name="linked-data" as="element()">
    <xsl:context-item as="element(TEI)" use="required"/>
    <script type="application/ld+json">
      <xsl:sequence select="f:json(map { '@context': 'https://schema.org', '@graph': array { f:work(.), f:source(.) } })"/>
    </script>
  </xsl:template>

  <!-- The edition. -->
  <xsl:function name="f:work" as="map(xs:string, item()*)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="file" as="element(fileDesc)" select="$tei/teiHeader/fileDesc"/>
    <xsl:variable name="profile" as="element(profileDesc)?" select="$tei/teiHeader/profileDesc"/>
    <xsl:variable name="publication" as="element()" select="$file/publicationStmt"/>
    <xsl:variable name="doi" as="xs:string?" select="$publication/idno[@type = 'DOI'][1] ! ('https://doi.org/' || normalize-space())"/>
    <xsl:variable name="translators" as="element()*" select="$file/titleStmt/respStmt[@xml:id = 'translator']/(persName | orgName)"/>
    <xsl:sequence select="
        map:merge((
        map {
          '@id': '#edition',
          '@type': 'CreativeWork',
          'isBasedOn': map { '@id': '#source' },
          'accessMode': 'textual',
          'accessibilityHazard': 'none',
          'accessibilityFeature': array { 'structuralNavigation', 'displayTransformability', 'index', 'tableOfContents'[count($cuts) gt 1] }
        },
        f:property('name', f:title($tei)),
        f:property('inLanguage', $tei/@xml:lang),
        f:property('identifier', $publication/idno[@type = ('DOI', 'URI', 'ARK')]),
        f:property('url', $publication/idno[@type = 'URI'][matches(., '^https?://')][1]),
        f:property('sameAs', $doi),
        f:agents('author', $file/titleStmt/author),
        f:agents('editor', $file/titleStmt/editor),
        f:agents('translator', $translators),
        f:agents('funder', $file/titleStmt/funder),
        f:agents('publisher', $publication/publisher[not(f:is-placeholder(.))]),
        f:property('datePublished', $publication/date[1]/@when),
        f:property('license', $publication/availability/licence/@target[matches(., '^https?://')]),
        f:property('version', $file/editionStmt/edition/@n),
        f:property('abstract', $profile/abstract),
        f:property('keywords', $profile/textClass/keywords/term),
        f:property('temporalCoverage', $profile/creation/date[1]/@when),
        f:property('locationCreated', $profile/creation/placeName[1]),
        $file/seriesStmt/title[1] ! map { 'isPartOf': map:merge((map { '@type': 'CreativeWorkSeries' }, f:property('name', .))) },
        map { 'translationOfWork': map { '@id': '#source' } }[exists($translators)],
        f:encodings($tei)))"/>
  </xsl:function>

  <!-- The record in its archive. -->
  <xsl:function name="f:source" as="map(xs:string, item()*)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="header" as="element(teiHeader)" select="$tei/teiHeader"/>
    <xsl:variable name="identifier" as="element()?" select="($header//msIdentifier)[1]"/>
    <xsl:sequence select="
        map:merge((
        map {
          '@id': '#source',
          '@type': array { 'ArchiveComponent', 'Manuscript' }
        },
        f:property('name', f:title($tei)),
        f:property('inLanguage', ($header//msContents/textLang/@mainLang)[1]),
        $identifier/repository[normalize-space()] ! map {
          'holdingArchive': map:merge((map { '@type': 'ArchiveOrganization' }, f:property('name', .),
          f:property('address', string-join($identifier/(settlement, country) ! normalize-space()[.], ', '))))
        },
        f:property('itemLocation', string-join($identifier/(collection, idno, altIdentifier/idno) ! normalize-space()[.], ', ')),
        f:property('dateCreated', $header/profileDesc/creation/date[1]/@when)))"/>
  </xsl:function>

  <!-- The other forms of the edition that stand beside the page. -->
  <xsl:function name="f:encodings" as="map(xs:string, item()*)?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="types" as="map(xs:string, xs:string)" select="
        map {
          'tei': 'application/tei+xml',
          'pdf': 'application/pdf',
          'plain': 'text/plain'
        }"/>
    <xsl:variable name="files" as="map(*)*" select="
        tokenize($links) ! map {
          '@type': 'MediaObject',
          'encodingFormat': $types(.),
          'contentUrl': f:file-name($tei) || $file-endings(.)
        }"/>
    <xsl:sequence select="map { 'encoding': array { $files } }[exists($files)]"/>
  </xsl:function>

  <!-- A property, if it has a value; an array, if it has several. -->
  <xsl:function name="f:property" as="map(xs:string, item())?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:variable name="words" as="xs:string*" select="$values ! normalize-space()[.]"/>
    <xsl:sequence select="$words[1] ! map { $name: if (count($words) = 1) then . else array { $words } }"/>
  </xsl:function>

  <!-- The same for persons and organisations. -->
  <xsl:function name="f:agents" as="map(xs:string, item())?">
    <xsl:param name="role" as="xs:string"/>
    <xsl:param name="names" as="element()*"/>
    <xsl:variable name="agents" as="map(*)*" select="
        $names[normalize-space()]
        ! map {
          '@type': if (descendant-or-self::orgName or self::publisher or self::funder) then 'Organization' else 'Person',
          'name': normalize-space()
        }"/>
    <xsl:sequence select="$agents[1] ! map { $role: if (count($agents) = 1) then . else array { $agents } }"/>
  </xsl:function>

  <xsl:function name="f:json" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="
        serialize($value, map { 'method': 'json' })
        => replace('\\/', '/') => replace('&lt;', '\\u003c') => replace('>', '\\u003e') => replace('&amp;', '\\u0026')"/>
  </xsl:function>

</xsl:stylesheet>
