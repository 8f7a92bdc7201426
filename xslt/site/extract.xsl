<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI to what a collection wants to know of one edition: its facts, whom and what it names, and its words passage by passage. The
  result is read by the program and is in no namespace: edition(entity(variant, idno, spoken)*, passage(text with mention)*).
-->
<xsl:package name="http://colloquy.org/xslt/site/extract" package-version="1.0" version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="http://colloquy.org/ns/functions" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="edition" exclude-result-prefixes="#all">

  <!-- edition: the record as a whole. -->
  <xsl:mode name="edition" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- entity: a person, place or organisation. -->
  <xsl:mode name="entity" on-no-match="deep-skip" on-multiple-match="fail"/>
  <!-- line: the words of a passage on one line, with what they name. -->
  <xsl:mode name="line" on-no-match="text-only-copy" on-multiple-match="fail"/>

  <xsl:include href="../common/functions.xsl"/>

  <xsl:template match="/" as="element()?">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI" as="element()">
    <xsl:variable name="file" as="element(fileDesc)" select="teiHeader/fileDesc"/>
    <xsl:variable name="profile" as="element(profileDesc)?" select="teiHeader/profileDesc"/>
    <xsl:variable name="titles" as="element(title)*" select="$file/titleStmt/title"/>
    <xsl:variable name="date" as="element(date)?" select="$profile/creation/date[1]"/>
    <xsl:variable name="when" as="xs:string" select="string(($date/@when, $date/@from, $date/@notBefore, $date/@to, $date/@notAfter)[1])"/>
    <xsl:variable name="genre" as="element()?" select="$profile/textClass/catRef[1]/key('f:id', f:pointers(@target)[1])"/>
    <edition title="{normalize-space(($titles[@type = 'main'], $titles, @xml:id)[1])}" when="{$when}"
      date="{$date ! (if (f:is-inferred(.)) then '[' || f:date(.) || ']' else f:date(.))}" lang="{(text/@xml:lang, @xml:lang)[1]}"
      archive="{($file/sourceDesc//msIdentifier)[1]/(repository, collection)[1] ! normalize-space()}"
      genre="{$genre/@xml:id}" genre-words="{$genre/catDesc ! normalize-space()}" abstract="{$profile/abstract[1] ! normalize-space()}"
      published="{($file/publicationStmt/date/@when, $file/editionStmt/edition/date/@when)[1]}"
      uri="{($file/publicationStmt/idno[@type = ('URI', 'DOI')] ! normalize-space())[1]}">
      <xsl:apply-templates select="($profile/particDesc, standOff)//(person | personGrp | place | org)[@xml:id]" mode="entity"/>
      <xsl:for-each select="text//*[f:is-passage(.)]">
        <passage id="{f:anchor(.)}" n="{f:called(.)}" part="{f:part(.)}" who="{ancestor::sp[1]/@who}">
          <xsl:apply-templates mode="line"/>
        </passage>
      </xsl:for-each>
    </edition>
  </xsl:template>

  <xsl:template match="person | personGrp | place | org" mode="entity" as="element()">
    <entity id="{@xml:id}" kind="{if (self::place) then 'places' else if (self::org) then 'organisations' else 'persons'}" name="{f:name(.)}"
      life="{f:life(.)}" note="{(occupation, @role[not(. = 'unknown')], @type ! translate(., '-', ' '))[1] ! normalize-space()}"
      geo="{location/geo[1] ! normalize-space()}">
      <xsl:for-each select="distinct-values((persName | placeName | orgName) ! normalize-space())[not(. = f:name(current()))]">
        <variant>{.}</variant>
      </xsl:for-each>
      <xsl:for-each select="idno">
        <idno type="{@type}">{normalize-space()}</idno>
      </xsl:for-each>
      <xsl:for-each select="key('f:turns', @xml:id)[@xml:id][@n]">
        <spoken id="{@xml:id}" n="{@n}"/>
      </xsl:for-each>
    </entity>
  </xsl:template>

  <!-- The years of a life, as in 1878–1953. -->
  <xsl:function name="f:life" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="years" as="xs:string*" select="
        ($person/birth, $person/death) ! replace(string((@when, @notBefore, @from, .)[1]), '^(-?\d{4,})-.*$', '$1')"/>
    <xsl:sequence select="
        if ($person/birth and $person/death) then
          string-join($years, '–')
        else if ($person/birth) then
          $years || '–'
        else if ($person/death) then
          '–' || $years
        else
          ''"/>
  </xsl:function>

  <!-- Whether an element is the outermost that can be cited or, where nothing can be cited, the outermost block. -->
  <xsl:function name="f:is-passage" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:is-unit($element) and empty($element[not(self::note[f:is-apart(.)])]/ancestor::*[f:is-unit(.)])"/>
  </xsl:function>

  <xsl:function name="f:is-unit" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element[@n][@xml:id][not(self::sp or self::pb or self::div)])
        or exists($element/(self::head | self::titlePart | self::byline | self::dateline | self::opener | self::closer | self::signed | self::salute
        | self::docDate | self::docAuthor | self::argument | self::p | self::ab | self::lg | self::list | self::note | self::stage))"/>
  </xsl:function>

  <!-- The id that a link to a passage has: a turn's for its first paragraph; that of the part where nothing can be cited. -->
  <xsl:function name="f:anchor" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="
        string((if (f:is-first($passage)) then $passage/../@xml:id else $passage/@xml:id, $passage/ancestor::sp[1]/@xml:id,
        'ed:' || f:part($passage))[1])"/>
  </xsl:function>

  <!-- How a passage is called: a turn's number for its first paragraph; empty where it cannot be cited. -->
  <xsl:function name="f:called" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="
        string((if (f:is-first($passage)) then $passage/../@n else f:reference($passage), $passage[self::note]/@n,
        $passage/ancestor::sp[1]/@n)[1])"/>
  </xsl:function>

  <xsl:function name="f:part" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="
        if ($passage/self::note[f:is-apart(.)][@xml:id]) then 'note'
        else $passage/ancestor::*[self::front or self::body or self::back][last()]/local-name()"/>
  </xsl:function>

  <!-- Words -->

  <xsl:template match="*" mode="line" priority="-1" as="node()*">
    <xsl:variable name="apart" as="xs:string" select="if (self::p or self::item or self::l or self::lb or self::reg or self::corr or self::note) then ' ' else ''"/>
    <xsl:text>{$apart}{f:open(.)}</xsl:text>
    <xsl:apply-templates mode="line"/>
    <xsl:text>{f:close(.)}{$apart}</xsl:text>
  </xsl:template>

  <xsl:template match="persName[@ref] | placeName[@ref] | orgName[@ref] | rs[@ref]" mode="line" as="element()">
    <mention ref="{f:pointers(@ref)}">
      <xsl:text>{f:open(.)}</xsl:text>
      <xsl:apply-templates mode="line"/>
      <xsl:text>{f:close(.)}</xsl:text>
    </mention>
  </xsl:template>

  <!-- A note apart is a passage of its own. -->
  <xsl:template match="fw | pb | speaker | note[f:is-apart(.)]" mode="line" as="node()*"/>

</xsl:package>
