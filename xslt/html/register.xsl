<?xml version="1.0" encoding="UTF-8"?>
<!-- The register: who and what is named, and where. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:d="http://colloquy.org/ns/data" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:template name="register" as="element()">
    <xsl:context-item as="element(TEI)" use="required"/>
    <section class="register" aria-labelledby="ed:register">
      <h2 id="ed:register">{f:label('register', $tongue)}</h2>
      <xsl:sequence select="
          f:register-part('persons', f:entities(.)[self::person or self::personGrp]),
          f:register-part('places', f:entities(.)[self::place]),
          f:register-part('organisations', f:entities(.)[self::org])"/>
      <xsl:if test="f:entities(.) or f:mentioned-dates(.)">
        <p>
          <a href="register.html">{f:label('mentions-in-context', $tongue)}</a>
        </p>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- The persons, places and organisations that have an id. -->
  <xsl:function name="f:entities" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="($tei/teiHeader/profileDesc/particDesc, $tei/standOff)//(person | personGrp | place | org)[@xml:id]"/>
  </xsl:function>

  <!-- The places of the text that name an entity; a turn's label counts as the turn. -->
  <xsl:function name="f:mentions" as="element()*">
    <xsl:param name="entity" as="element()"/>
    <xsl:sequence select="key('f:mention', $entity/@xml:id, root($entity))[not(ancestor::speaker)]"/>
  </xsl:function>

  <xsl:function name="f:register-part" as="element(xhtml:div)?" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="entities" as="element()*"/>
    <xsl:if test="$entities[@xml:id]">
      <div class="register-part">
        <h3>{f:label($key, $tongue)}</h3>
        <ul>
          <xsl:apply-templates select="f:by-name($entities[@xml:id])" mode="register"/>
        </ul>
      </div>
    </xsl:if>
  </xsl:function>

  <xsl:template match="person | personGrp | place | org" mode="register" as="element()">
    <xsl:variable name="turns" as="element(sp)*" select="key('f:turns', @xml:id)[@xml:id][@n]"/>
    <xsl:variable name="mentions" as="element()*" select="f:mentions(.)"/>
    <li id="{@xml:id}">
      <span class="entry">{f:name(.)}</span>
      <xsl:text>{f:roles(.)[.] ! (', ' || .)}</xsl:text>
      <xsl:apply-templates select="birth | death" mode="register"/>
      <xsl:sequence select="f:variant-list(., $mentions), f:authorities(.)"/>
      <xsl:if test="$turns">
        <span class="places turns">
          <xsl:text> {f:label('speaks', $tongue)} </xsl:text>
          <xsl:for-each select="$turns">
            <xsl:if test="position() gt 1">, </xsl:if>
            <a href="#{@xml:id}">{@n}</a>
          </xsl:for-each>
        </span>
      </xsl:if>
      <xsl:sequence select="f:mention-links($mentions)"/>
    </li>
  </xsl:template>

  <!-- Where the text is in parts: how often, and the link to the page that has every place. -->
  <xsl:template match="(person | personGrp | place | org)[count($cuts) gt 1]" priority="1" mode="register" as="element()">
    <xsl:variable name="mentions" as="element()*" select="f:mentions(.)"/>
    <xsl:variable name="turns" as="xs:integer" select="count(key('f:turns', @xml:id)[@xml:id][@n])"/>
    <li id="{@xml:id}">
      <a class="entry" href="{f:entity-href(@xml:id)}">{f:name(.)}</a>
      <xsl:text>{f:roles(.)[.] ! (', ' || .)}</xsl:text>
      <xsl:apply-templates select="birth | death" mode="register"/>
      <xsl:sequence select="f:variant-list(., $mentions), f:authorities(.)"/>
      <span class="places">
        <xsl:text>{$turns[. gt 0] ! (' · ' || f:label('turns', $tongue) || ' ' || .)}</xsl:text>
        <xsl:text>{count($mentions)[. gt 0] ! (' · ' || f:label('mentions', $tongue) || ' ' || .)}</xsl:text>
      </span>
    </li>
  </xsl:template>

  <!-- Roles as words, where the interface has words for them, else as they are. -->
  <xsl:function name="f:roles" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="roles" as="xs:string*" select="tokenize($person/@role)[not(. = 'unknown')]"/>
    <xsl:sequence select="string-join($roles ! f:role($person, ., $tongue), ', ')"/>
  </xsl:function>

  <!-- The years of a life. -->
  <xsl:template match="birth | death" mode="register" as="text()">
    <xsl:text>{if (self::birth) then ', ' else if (../birth) then '–' else ', –'}{f:year(.)}{if (self::birth and not(../death)) then '–' else ''}</xsl:text>
  </xsl:template>

  <xsl:function name="f:year" as="xs:string">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="date" as="xs:string" select="string(($event/(.|date)/(@when, @notBefore, @from), $event)[1])"/>
    <xsl:sequence select="replace($date, '^(-?\d{4,})-.*$', '$1')"/>
  </xsl:function>

  <xsl:function name="f:variant-list" as="node()*">
    <xsl:param name="entity" as="element()"/>
    <xsl:param name="mentions" as="element()*"/>
    <xsl:for-each select="f:variants($entity, ($mentions, key('f:mention', $entity/@xml:id, root($entity))))">
      <xsl:if test="position() eq 1">
        <xsl:text>, {f:label('also', $tongue)} </xsl:text>
      </xsl:if>
      <xsl:if test="position() gt 1">, </xsl:if>
      <i class="variant">{.}</i>
    </xsl:for-each>
  </xsl:function>

  <!-- Links to the authority files that know an entity; a number whose file is not known stands as it is. -->
  <xsl:function name="f:authorities" as="node()*">
    <xsl:param name="entity" as="element()"/>
    <xsl:for-each select="$entity/idno[normalize-space()]">
      <xsl:variable name="id" as="xs:string" select="normalize-space()"/>
      <xsl:variable name="known" as="element(d:authority)?"
        select="key('f:authority', lower-case(@type), $f:authorities)[matches($id, '^(' || @pattern || ')$')]"/>
      <xsl:variable name="address" as="xs:string?" select="if (matches($id, '^https?://')) then $id else $known ! (@before || $id)"/>
      <xsl:text> · </xsl:text>
      <xsl:choose>
        <xsl:when test="$address">
          <a class="authority" rel="external" href="{$address}">{string-join((string((@type, $id)[1]), $id[$known]), ' ')}</a>
        </xsl:when>
        <xsl:otherwise>{string-join((@type, $id), ' ')}</xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- The forms of a name: those of the authority, and those printed in the record, each once. -->
  <xsl:function name="f:variants" as="xs:string*">
    <xsl:param name="entity" as="element()"/>
    <xsl:param name="mentions" as="element()*"/>
    <xsl:variable name="printed" as="xs:string*" select="$mentions[not(note or .//choice)] ! normalize-space(translate(., '&#160;', ' '))"/>
    <xsl:variable name="known" as="xs:string*" select="$entity/(persName | placeName | orgName)[@type = 'variant'] ! normalize-space()"/>
    <xsl:sequence select="distinct-values(($known, $printed, $mentions//choice/(orig | reg) ! normalize-space()))[not(. = f:name($entity))]"/>
  </xsl:function>

  <!-- The passages of the mentions, each once, each a link. -->
  <xsl:function name="f:mention-links" as="element()?">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:if test="exists($mentions)">
      <span class="places">
        <xsl:text> {f:label('named', $tongue)} </xsl:text>
        <xsl:for-each-group select="$mentions" group-by="f:place(.)?href">
          <xsl:variable name="place" as="map(xs:string, xs:string)" select="f:place(.)"/>
          <xsl:if test="position() gt 1">, </xsl:if>
          <a href="{$place?href}">{$place?words}</a>
        </xsl:for-each-group>
      </span>
    </xsl:if>
  </xsl:function>

  <!-- Where an element stands: the link to the nearest passage with a number, note or part of the text, and its words. -->
  <xsl:function name="f:place" as="map(xs:string, xs:string)">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="passage" as="element()?"
      select="$element/ancestor::*[@xml:id][(self::note and f:is-apart(.)) or (@n and not(self::note or self::pb or self::sp))][1]"/>
    <xsl:variable name="part" as="xs:string" select="$element/ancestor::*[self::front or self::body or self::back][last()]/local-name()"/>
    <xsl:sequence select="
        if ($passage/self::note) then
          map {
            'href': f:href($passage/@xml:id),
            'words': f:label('note', $tongue, string(($passage/@n, f:note-number($passage))[1]))
          }
        else if ($passage) then
          map {
            'href': f:href(f:passage-id($passage)),
            'words': f:passage-words($passage)
          }
        else
          map {
            'href': f:href('ed:' || $part),
            'words': f:label('in-' || $part, $tongue)
          }"/>
  </xsl:function>

  <!-- A first paragraph is called by its turn. -->
  <xsl:function name="f:passage-words" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="if (f:is-first($passage)) then string($passage/../@n) else f:reference($passage)"/>
  </xsl:function>

  <xsl:function name="f:passage-id" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="string(if (f:is-first($passage)) then $passage/../@xml:id else $passage/@xml:id)"/>
  </xsl:function>

</xsl:stylesheet>
