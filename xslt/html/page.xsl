<?xml version="1.0" encoding="UTF-8"?>
<!-- The page: its head, the bar, the text, what the edition adds to it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="TEI" as="element()">
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:variable name="lang" as="xs:string" select="string((text/@xml:lang, @xml:lang, 'en')[1])"/>
    <html lang="{$lang}">
      <xsl:copy-of select="f:direction($lang)[. = 'rtl'] ! f:attribute('dir', .)"/>
      <head>
        <xsl:call-template name="head"/>
      </head>
      <body>
        <div class="top" data-generated="">
          <xsl:call-template name="interface-language"/>
          <a class="skip" href="#ed:text">{f:label('skip', $tongue)}</a>
          <xsl:sequence select="f:house-head()"/>
          <xsl:call-template name="bar"/>
        </div>
        <main id="ed:text" data-stream="body">
          <xsl:apply-templates select="text"/>
          <xsl:call-template name="notes"/>
          <xsl:if test="$part lt 0">
            <nav class="contents" id="ed:contents" aria-labelledby="ed:contents-head" data-generated="">
              <xsl:call-template name="interface-language"/>
              <h2 id="ed:contents-head">{f:label('contents', $tongue)}</h2>
              <xsl:call-template name="contents"/>
            </nav>
          </xsl:if>
        </main>
        <div class="apparatus" data-generated="">
          <xsl:call-template name="interface-language"/>
          <xsl:call-template name="facsimile"/>
          <xsl:call-template name="speakers"/>
          <xsl:call-template name="register"/>
          <xsl:apply-templates select="teiHeader" mode="about"/>
        </div>
        <xsl:call-template name="colophon"/>
        <xsl:sequence select="f:house-foot()"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="head" as="element()+">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>
      <xsl:value-of select="string-join((f:title(.), $part[. gt 0] ! f:label('part', $tongue, string(.))), ' · ')"/>
    </title>
    <xsl:apply-templates select="teiHeader" mode="meta"/>
    <xsl:choose>
      <xsl:when test="$part le 0">
        <xsl:call-template name="linked-data"/>
      </xsl:when>
      <xsl:otherwise>
        <link rel="up" href="index.html"/>
        <xsl:copy-of select="f:neighbour('prev', $part - 1), f:neighbour('next', $part + 1)"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:sequence select="f:style-sheets(())"/>
    <script src="edition.js" defer=""/>
    <script src="notes.js" defer=""/>
    <script src="cite.js" defer=""/>
    <script src="search.js" defer=""/>
    <xsl:if test="$part ne 0">
      <script src="parts.js" defer=""/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:neighbour" as="element()?">
    <xsl:param name="rel" as="xs:string"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:if test="$part = 1 to count($cuts)">
      <link rel="{$rel}" href="{f:part-file($part)}"/>
    </xsl:if>
  </xsl:function>

  <xsl:template name="bar" as="element()">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:param name="part" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:variable name="home" as="xs:string" select="if ($part gt 0) then 'index.html' else ''"/>
    <nav class="bar" aria-label="{f:label('edition', $tongue)}" data-words="{f:script-words()}">
      <xsl:copy-of select="$evidence[.][$part ge 0] ! f:attribute('data-evidence', .)"/>
      <xsl:copy-of select="count($cuts)[. gt 1] ! f:attribute('data-parts', string(.))"/>
      <xsl:if test="$part ge 0 and count($speakers) gt 1">
        <xsl:attribute name="data-speakers" select="serialize(array { f:present(., $speakers) ! [string(@xml:id), f:name(.)] }, map { 'method': 'json' })"/>
      </xsl:if>
      <ul>
        <xsl:if test="$part lt 0">
          <li><a href="#ed:contents">{f:label('contents', $tongue)}</a></li>
        </xsl:if>
        <xsl:if test="f:notes-of(., $part)">
          <li><a href="#ed:notes">{f:label('notes', $tongue)}</a></li>
        </xsl:if>
        <xsl:if test="exists($facsimiles)">
          <li><a href="{$home}#ed:facsimile">{f:label('facsimile', $tongue)}</a></li>
        </xsl:if>
        <xsl:if test="exists($speakers)">
          <li><a href="{$home}#ed:speakers">{f:label('speakers', $tongue)}</a></li>
        </xsl:if>
        <li><a href="{$home}#ed:register">{f:label('register', $tongue)}</a></li>
        <li><a href="{$home}#ed:cite">{f:label('cite', $tongue)}</a></li>
        <li><a href="{$home}#ed:about">{f:label('about', $tongue)}</a></li>
      </ul>
      <xsl:call-template name="downloads"/>
    </nav>
  </xsl:template>

  <!-- The words that the script needs, as JSON. -->
  <xsl:function name="f:script-words" as="xs:string">
    <xsl:variable name="keys" as="xs:string*" select="
        'switch-images', 'switch-names', 'switch-reading', 'switch-evidence', 'speaker', 'all-speakers', 'search', 'found', 'none', 'copy-citation', 'copy-link',
        'copied', 'close', 'cite', 'cite-as', 'search-parts', 'hits', 'hits-more', 'evidence-lines', 'evidence-line', 'evidence-rule', 'evidence-program', 'evidence-metadata', 'evidence-editor', 'evidence-label', 'evidence-by', 'certainty-high', 'certainty-medium', 'certainty-low'"/>
    <xsl:sequence select="
        serialize(map:merge(($keys ! map { .: f:label(., $tongue) }, $cited ! map { 'form-' || .(1): f:form-name(.(1)) })), map { 'method': 'json' })"/>
  </xsl:function>

  <!-- Links to the other forms of the edition that stand beside the page. -->
  <xsl:template name="downloads" as="element()?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="file" as="xs:string" select="f:file-name(.)"/>
    <xsl:where-populated>
      <ul class="downloads">
        <xsl:for-each select="tokenize($links)">
          <li>
            <a href="{$file || $file-endings(.)}">{f:label(., $tongue)}</a>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:where-populated>
  </xsl:template>

  <xsl:variable name="file-endings" as="map(xs:string, xs:string)" select="
      map {
        'tei': '.tei.xml',
        'pdf': '.pdf',
        'plain': '.txt'
      }"/>

  <!-- The name of the edition's files, without ending. -->
  <xsl:function name="f:file-name" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="encode-for-uri(string(($name[.], $tei/@xml:id, 'edition')[1]))"/>
  </xsl:function>

  <!-- The title of the record as one string. -->
  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="titles" as="element(title)*" select="$tei/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:sequence select="normalize-space(($titles[@type = 'main'], $titles, $tei/@xml:id)[1])"/>
  </xsl:function>

  <!-- The interface's language, where it is not that of the text. -->
  <xsl:template name="interface-language" as="attribute()*">
    <xsl:context-item as="node()" use="required"/>
    <xsl:if test="not(lang($tongue, (/TEI/text, /TEI)[1]))">
      <xsl:attribute name="lang" select="$tongue"/>
      <xsl:sequence select="f:turning($tongue, (/TEI/text/@xml:lang, /TEI/@xml:lang)[1])"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
