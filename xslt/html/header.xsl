<?xml version="1.0" encoding="UTF-8"?>
<!-- What the TEI header knows: the facts of the record at the top; how to cite, rights, principles and colophon at the end. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- Date, those present, translator, archive, funder: terms and descriptions under the title. -->
  <xsl:template match="teiHeader" mode="facts" as="element()?">
    <xsl:where-populated>
      <dl class="facts" data-generated="">
        <xsl:call-template name="interface-language"/>
        <xsl:apply-templates select="profileDesc/creation/date[not(root()//docDate/date)]" mode="facts"/>
        <xsl:call-template name="present"/>
        <xsl:apply-templates select="fileDesc/titleStmt/respStmt" mode="facts"/>
        <xsl:sequence select="f:fact('archive', f:archive(.))"/>
        <xsl:sequence select="f:fact('copy', fileDesc/sourceDesc/bibl[@type = 'intermediary']/publisher ! normalize-space())"/>
        <xsl:sequence select="f:fact('funder', fileDesc/titleStmt/funder ! normalize-space())"/>
      </dl>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="creation/date" mode="facts" as="element()*">
    <xsl:sequence select="f:fact('date', if (f:is-inferred(.)) then '[' || f:date(.) || ']' else f:date(.))"/>
  </xsl:template>

  <!-- Program and unnamed editors are named in the colophon, not here. -->
  <xsl:template match="respStmt[not(name[@type = 'program'])][persName | orgName]" mode="facts" as="element()+">
    <div>
      <dt>{normalize-space(resp[1])}</dt>
      <dd>{string-join((persName | orgName) ! normalize-space(), ', ')}</dd>
    </div>
  </xsl:template>

  <xsl:template name="present" as="element()?">
    <xsl:context-item as="element(teiHeader)" use="required"/>
    <xsl:variable name="present" as="element()*" select="profileDesc/particDesc//(person | personGrp)[@xml:id]"/>
    <xsl:if test="$present">
      <div>
        <dt>{f:label('present', $tongue)}</dt>
        <dd>
          <xsl:for-each select="$present">
            <xsl:if test="position() gt 1">, </xsl:if>
            <a href="{f:entity-href(@xml:id)}">{f:name(.)}</a>
            <xsl:for-each select="f:roles(.)[.]"> ({.})</xsl:for-each>
          </xsl:for-each>
        </dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:fact" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:if test="exists($values[.])">
      <div>
        <dt>{f:label($key, $tongue)}</dt>
        <dd>{string-join($values[.], ', ')}</dd>
      </div>
    </xsl:if>
  </xsl:function>

  <!-- How to cite, and what this edition is. -->
  <xsl:template match="teiHeader" mode="about" as="element()+">
    <xsl:apply-templates select="." mode="cite"/>
    <section class="about" aria-labelledby="ed:about">
      <h2 id="ed:about">{f:label('about', $tongue)}</h2>
      <xsl:call-template name="legend"/>
      <h3>{f:label('rights', $tongue)}</h3>
      <xsl:apply-templates select="fileDesc/publicationStmt" mode="about"/>
      <xsl:apply-templates select="encodingDesc" mode="about"/>
    </section>
  </xsl:template>

  <xsl:template name="legend" as="element()">
    <xsl:context-item as="element(teiHeader)" use="required"/>
    <ul class="legend">
      <li>{f:label('legend-number', $tongue)}</li>
      <xsl:if test="root()//sp/speaker">
        <li>{f:label('legend-label', $tongue)}</li>
      </xsl:if>
      <xsl:if test="root()//sp[not(speaker)]">
        <li>{f:label('legend-edition', $tongue)}</li>
        <li>{f:label('legend-said', $tongue)}</li>
      </xsl:if>
      <li>{f:label('legend-brackets', $tongue)}</li>
    </ul>
  </xsl:template>

  <!-- The licence as stated, or that none is; then what the source says. -->
  <xsl:template match="publicationStmt" mode="about" as="element()*">
    <xsl:choose>
      <xsl:when test="availability/licence">
        <xsl:for-each select="availability/licence">
          <p>
            <xsl:text>{f:label('licence', $tongue)}: </xsl:text>
            <xsl:choose>
              <xsl:when test="matches(@target, '^https?://')">
                <a rel="license" href="{@target}">{(normalize-space()[.], @target)[1]}</a>
              </xsl:when>
              <xsl:otherwise>{(normalize-space()[.], @target)[1]}</xsl:otherwise>
            </xsl:choose>
          </p>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <p>{f:label('no-licence', $tongue)}</p>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:variable name="recorded" as="element(p)*" select="availability/p[f:is-recorded(.)]"/>
    <xsl:for-each select="(availability/p except $recorded)[not(normalize-space() = key('f:word', 'no-licence', $f:labels))]">
      <p>{normalize-space()}</p>
    </xsl:for-each>
    <xsl:if test="$recorded">
      <p>{f:label('rights-as-recorded', $tongue)}</p>
      <blockquote>
        <xsl:for-each select="$recorded">
          <p>{normalize-space()}</p>
        </xsl:for-each>
      </blockquote>
    </xsl:if>
  </xsl:template>

  <!-- Whether a statement of the header is the source's own, word for word. -->
  <xsl:function name="f:is-recorded" as="xs:boolean">
    <xsl:param name="statement" as="element(p)"/>
    <xsl:sequence select="matches($statement/@xml:id, '^h\d+$') or matches($statement/@corresp, '^#h\d+$')"/>
  </xsl:function>

  <xsl:template match="encodingDesc" mode="about" as="element()?">
    <xsl:variable name="principles" as="element()*" select="(samplingDecl | editorialDecl)//p"/>
    <xsl:if test="$principles">
      <details>
        <summary>{f:label('principles', $tongue)}</summary>
        <xsl:for-each select="$principles">
          <p>{normalize-space()}</p>
        </xsl:for-each>
      </details>
    </xsl:if>
  </xsl:template>

  <!-- Program, version, source and the finding of the check of fidelity. -->
  <xsl:template name="colophon" as="element()">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="program" as="xs:string" select="
        string-join(teiHeader/encodingDesc/appInfo/application[1] ! (normalize-space((label, @ident)[1]), @version), ' ')"/>
    <footer class="colophon" data-generated="">
      <xsl:call-template name="interface-language"/>
      <h2>{f:label('colophon', $tongue)}</h2>
      <p>
        <xsl:choose>
          <xsl:when test="$program and $source-name">{f:label('made-with', $tongue, ($program, $source-name))}</xsl:when>
          <xsl:when test="$program">{f:label('made-with-program', $tongue, $program)}</xsl:when>
        </xsl:choose>
        <xsl:for-each select="($source-sha256[.], teiHeader/fileDesc/sourceDesc/bibl/idno[@type = 'SHA-256'] ! string())[1]">
          <xsl:text> </xsl:text>
          <span class="hash" title="{.}">{f:label('sha256', $tongue, substring(., 1, 12) || '…')}</span>
          <xsl:text>.</xsl:text>
        </xsl:for-each>
        <xsl:if test="$fidelity"> {$fidelity}</xsl:if>
      </p>
      <xsl:call-template name="downloads"/>
    </footer>
  </xsl:template>

</xsl:stylesheet>
