<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite: the edition in the styles readers ask for, a passage, and records for reference managers. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template match="teiHeader" mode="cite" as="element()">
    <section class="cite" aria-labelledby="ed:cite">
      <h2 id="ed:cite">{f:label('cite', $tongue)}</h2>
      <dl>
        <dt>{f:label('cite-note', $tongue)}</dt>
        <dd class="citation">{f:citation(.)}</dd>
        <xsl:apply-templates select="f:sample-passage(root())" mode="cite"/>
        <dt>{f:label('cite-bibliography', $tongue)}</dt>
        <dd class="citation">{f:bibliography(.)}</dd>
        <xsl:sequence select="f:style('MLA', f:mla(.)), f:style('APA', f:apa(.))"/>
      </dl>
      <xsl:sequence select="f:record('BibTeX', f:bibtex(.), 'citation.bib'), f:record('RIS', f:ris(.), 'citation.ris'), f:record('CSL-JSON', f:csl(.), 'citation.csl.json')"/>
    </section>
  </xsl:template>

  <!-- A passage: the note, with the number in the margin. -->
  <xsl:template match="*" mode="cite" as="element()+">
    <dt>{f:label('cite-passage', $tongue)}</dt>
    <dd>
      <span class="citation" data-passage="{f:reference(.)}">{f:with-passage(f:citation(/TEI/teiHeader), f:reference(.))}</span>
      <span class="help">{f:label('cite-passage-help', $tongue, ('#' || @xml:id, f:reference(.)))}</span>
    </dd>
  </xsl:template>

  <xsl:function name="f:with-passage" as="xs:string">
    <xsl:param name="citation" as="xs:string"/>
    <xsl:param name="passage" as="xs:string"/>
    <xsl:sequence select="replace($citation, '\.\s*$', '') || ', ' || $passage || '.'"/>
  </xsl:function>

  <xsl:function name="f:style" as="element()+">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="citation" as="xs:string"/>
    <dt>{$name}</dt>
    <dd class="citation">{$citation}</dd>
  </xsl:function>

  <xsl:function name="f:record" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="record" as="xs:string"/>
    <xsl:param name="file" as="xs:string"/>
    <details>
      <summary>{$name}</summary>
      <pre class="citation">{$record}</pre>
      <p><a class="file" href="{$file}">{$file}</a></p>
    </details>
  </xsl:function>

  <!-- A passage by which to show how passages are cited: a turn's second paragraph, else any. -->
  <xsl:function name="f:sample-passage" as="element()?">
    <xsl:param name="document" as="document-node()"/>
    <xsl:variable name="passages" as="element()*" select="$document/TEI/text//*[@xml:id][@n][not(self::sp or self::note or self::pb)]"/>
    <xsl:sequence select="($passages[parent::sp][not(f:is-first(.))], $passages[parent::sp], $passages)[1]"/>
  </xsl:function>

  <!-- The preferred citation, else one made of what is known. -->
  <xsl:function name="f:citation" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="translators" as="xs:string?" select="string-join(f:translators($header), ' and ')[.] ! ('trans. ' || .)"/>
    <xsl:sequence select="
        ($header/fileDesc/notesStmt/note[@type = 'citation'] ! normalize-space()[.],
        string-join(('“' || f:title($header/..) || ',”', string-join((f:dated($header), $translators, f:held($header)), ', ')[.]), ' ') || '.')[1]"/>
  </xsl:function>

  <xsl:function name="f:bibliography" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="translators" as="xs:string?" select="string-join(f:translators($header), ' and ')[.] ! ('Translated by ' || .)"/>
    <xsl:sequence select="f:sentences(('“' || f:title($header/..) || '.”', f:dated($header) ! f:stop(.), $translators ! f:stop(.), f:held($header) ! f:stop(.)))"/>
  </xsl:function>

  <xsl:function name="f:mla" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="translators" as="xs:string?" select="string-join(f:translators($header), ' and ')[.] ! ('Translated by ' || .)"/>
    <xsl:sequence select="
        f:sentences(('“' || f:title($header/..) || '.”', f:dated($header) ! f:stop(.),
        string-join(($translators, f:held($header)), ', ')[.] ! f:stop(.)))"/>
  </xsl:function>

  <xsl:function name="f:apa" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="translators" as="xs:string?" select="
        string-join(f:translators($header) ! f:initials(.), ' &amp; ')[.] ! (' (' || . || ', Trans.)')"/>
    <xsl:sequence select="
        f:sentences((f:title($header/..) || $translators || '.', '(' || (f:dated($header), 'n.d.')[1] || ').', f:held($header) ! f:stop(.)))"/>
  </xsl:function>

  <xsl:function name="f:sentences" as="xs:string">
    <xsl:param name="sentences" as="xs:string*"/>
    <xsl:sequence select="string-join($sentences, ' ')"/>
  </xsl:function>

  <!-- Words with a full stop, once. -->
  <xsl:function name="f:stop" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="if (ends-with($words, '.')) then $words else $words || '.'"/>
  </xsl:function>

  <!-- "Ada Maria Rowe": "A. M. Rowe". -->
  <xsl:function name="f:initials" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($name)"/>
    <xsl:sequence select="string-join(($parts[position() lt last()] ! (substring(., 1, 1) || '.'), $parts[last()]), ' ')"/>
  </xsl:function>

  <!-- The record's date as it is cited: in brackets where it is inferred. -->
  <xsl:function name="f:dated" as="xs:string?">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:sequence select="$header/profileDesc/creation/date[1] ! (if (f:is-inferred(.)) then '[' || f:date(.) || ']' else f:date(.))"/>
  </xsl:function>

  <!-- Where the record is held, and who published the copy used; empty where neither is known. -->
  <xsl:function name="f:held" as="xs:string?">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="copy" as="xs:string*" select="$header/fileDesc/sourceDesc/bibl[@type = 'intermediary']/publisher ! normalize-space()"/>
    <xsl:sequence select="string-join((f:archive($header), $copy), ', ')[.]"/>
  </xsl:function>

  <xsl:function name="f:translators" as="xs:string*">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:sequence select="$header/fileDesc/titleStmt/respStmt[@xml:id = 'translator']/(persName | orgName) ! normalize-space()"/>
  </xsl:function>

  <xsl:function name="f:bibtex" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="fields" as="xs:string*" select="
        f:field('title', '{' || f:title($header/..) || '}'),
        f:field('translator', string-join(f:translators($header), ' and ')),
        f:field('date', $header/profileDesc/creation/date[1]/@when),
        f:field('howpublished', f:archive($header)),
        f:field('url', $header/fileDesc/publicationStmt/idno[@type = 'URI'][1])"/>
    <xsl:sequence select="'@misc{' || ($header/../@xml:id, 'edition')[1] || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}'"/>
  </xsl:function>

  <xsl:function name="f:field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space($value)">
      <xsl:sequence select="'  ' || $name || ' = {' || replace(normalize-space($value), '([%&amp;#_$])', '\\$1') || '}'"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:ris" as="xs:string">
    <xsl:param name="header" as="element(teiHeader)"/>
    <xsl:variable name="identifier" as="element()?" select="($header/fileDesc/sourceDesc//msIdentifier)[1]"/>
    <xsl:sequence select="
        string-join((
        'TY  - MANSCPT',
        'TI  - ' || f:title($header/..),
        f:translators($header) ! ('A4  - ' || .),
        $header/profileDesc/creation/date[1]/@when ! ('DA  - ' || string-join((tokenize(., '-'), '', '', '')[position() le 4], '/')),
        $identifier/repository ! ('DB  - ' || normalize-space()),
        $identifier/idno[1] ! ('AN  - ' || normalize-space()),
        $header/fileDesc/publicationStmt/idno[@type = 'URI'] ! ('UR  - ' || normalize-space()),
        $header/../@xml:lang ! ('LA  - ' || .),
        'ER  - '), '&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
