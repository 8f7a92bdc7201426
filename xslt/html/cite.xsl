<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite: the edition in the styles readers ask for, a passage, and records for reference managers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- What the edition is cited by: form, words, and the words for a passage of it. -->
  <xsl:variable name="cited" as="array(*)*" select="$citations[.] ! parse-json(.)?*"/>

  <!-- What stands in the words for a passage for its number and its id. -->
  <xsl:variable name="passage-number" as="xs:string" select="'&#xE000;'"/>
  <xsl:variable name="passage-id" as="xs:string" select="'&#xE001;'"/>

  <!-- What no interface translates: the names of styles and formats. -->
  <xsl:variable name="form-names" as="map(xs:string, xs:string)" select="
      map {
        'mla': 'MLA',
        'apa': 'APA',
        'bibtex': 'BibTeX',
        'ris': 'RIS',
        'csl': 'CSL-JSON'
      }"/>
  <xsl:variable name="form-files" as="map(xs:string, xs:string)" select="
      map {
        'bibtex': 'citation.bib',
        'ris': 'citation.ris',
        'csl': 'citation.csl.json'
      }"/>

  <xsl:function name="f:form-name" as="xs:string">
    <xsl:param name="form" as="xs:string"/>
    <xsl:sequence select="($form-names($form), f:label('cite-' || $form, $tongue) || ' (Chicago)')[1]"/>
  </xsl:function>

  <xsl:template match="teiHeader" mode="cite" as="element()">
    <section class="cite" aria-labelledby="ed:cite">
      <h2 id="ed:cite">{f:label('cite', $tongue)}</h2>
      <dl>
        <xsl:for-each select="$cited[not(map:contains($form-files, .(1)))]">
          <dt>{f:form-name(.(1))}</dt>
          <dd class="citation">{.(2)}</dd>
          <xsl:if test="position() = 1">
            <xsl:apply-templates select="f:sample-passage($document)" mode="cite"/>
          </xsl:if>
        </xsl:for-each>
      </dl>
      <xsl:for-each select="$cited[map:contains($form-files, .(1))]">
        <details>
          <summary>{f:form-name(.(1))}</summary>
          <pre class="citation">{.(2)}</pre>
          <p>
            <a class="file" href="{$form-files(.(1))}">{$form-files(.(1))}</a>
          </p>
        </details>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:variable name="document" as="document-node()?" select="/"/>

  <!-- A passage: the note, with the number in the margin. -->
  <xsl:template match="*" mode="cite" as="element()+">
    <dt>{f:label('cite-passage', $tongue)}</dt>
    <dd>
      <span class="citation">{$cited[1](3) => replace($passage-number, f:reference(.)) => replace($passage-id, @xml:id)}</span>
      <span class="help">{f:label('cite-passage-help', $tongue, ('#' || @xml:id, f:reference(.)))}</span>
    </dd>
  </xsl:template>

  <!-- A passage by which to show how passages are cited: a turn's second paragraph, else any. -->
  <xsl:function name="f:sample-passage" as="element()?">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="passages" as="element()*" select="$document/TEI/text//*[@xml:id][@n][not(self::sp or self::note or self::pb)]"/>
    <xsl:sequence select="($passages[parent::sp][not(f:is-first(.))], $passages[parent::sp], $passages)[1]"/>
  </xsl:function>

</xsl:stylesheet>
