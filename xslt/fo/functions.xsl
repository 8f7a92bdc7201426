<?xml version="1.0" encoding="UTF-8"?>
<!-- Words, delimiters, names and languages: what more than one module asks. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:f="http://colloquy.org/ns/functions"
                version="3.0" default-mode="fo" expand-text="yes"
                xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="words" as="document-node()" select="doc('words.xml')"/>
  <xsl:key name="word" match="*:word" use="@key" xpath-default-namespace=""/>
  <xsl:key name="entity" match="person | personGrp | place | org" use="@xml:id"/>
  <xsl:key name="mention" match="text//(persName | placeName | orgName)[@ref]" use="f:targets(@ref)"/>
  <xsl:key name="turn-of" match="text//sp[@who][@n]" use="f:targets(@who)"/>

  <!-- A word of the edition, in the language of the text if there is one, else in English. -->
  <xsl:function name="f:word" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="lang" as="xs:string"/>
    <xsl:variable name="forms" as="element()*" select="key('word', $key, $words)"/>
    <xsl:variable name="primary" as="xs:string" select="tokenize($lang, '-')[1]"/>
    <xsl:sequence select="string(($forms[@xml:lang = $primary], $forms[@xml:lang = 'en'])[1])"/>
  </xsl:function>

  <xsl:function name="f:lang" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string(($node/ancestor-or-self::*/@xml:lang)[last()])"/>
  </xsl:function>

  <!-- The ids a pointer attribute names in this document. -->
  <xsl:function name="f:targets" as="xs:string*">
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:sequence select="tokenize($pointers)[starts-with(., '#')] ! substring(., 2)"/>
  </xsl:function>

  <!-- The signs an element stands for, by its @rend: what opens, what closes. -->
  <xsl:variable name="signs" as="map(xs:string, xs:string+)" select="map {
      'square': ('[', ']'), 'square-double': ('[[', ']]'), 'square-open': ('[', ''),
      'round': ('(', ')'), 'round-open': ('(', ''), 'braces': ('{', '}'), 'angles': ('&lt;', '&gt;'),
      'stars': ('*', '*'), 'stars-double': ('**', '**'), 'underscores': ('_', '_'), 'slashes': ('/', '/') }"/>

  <!-- Of an element that was cut only the first part opens and only the last closes. -->
  <xsl:function name="f:open" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@prev) then '' else string($signs(f:rendition($element))[1])"/>
  </xsl:function>

  <xsl:function name="f:close" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@next) then '' else string($signs(f:rendition($element))[2])"/>
  </xsl:function>

  <!-- The first value of @rend that is a sign; labels keep their signs as words. -->
  <xsl:function name="f:rendition" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string(tokenize($element[not(self::speaker or self::label)]/@rend)[map:contains($signs, .)][1])"/>
  </xsl:function>

  <!-- How the edition calls a person, place or body. -->
  <xsl:function name="f:name" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="names" as="element()*"
                  select="$entity/(persName | placeName | orgName | name)"/>
    <xsl:variable name="main" as="element()?"
                  select="($names[not(@type = ('variant', 'source'))], $names)[1]"/>
    <xsl:sequence select="if ($main) then normalize-space($main) else string($entity/@xml:id)"/>
  </xsl:function>

  <!-- The same by id; an id that names nothing is shown as it is. -->
  <xsl:function name="f:name-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="in" as="node()"/>
    <xsl:variable name="entity" as="element()?" select="key('entity', $id, root($in))[1]"/>
    <xsl:sequence select="if ($entity) then f:name($entity) else $id"/>
  </xsl:function>

  <!-- Whether a note stands outside the text: at the foot, the end, the margin. -->
  <xsl:function name="f:outside" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="exists($note/@place[. ne 'inline'])"/>
  </xsl:function>

  <!-- Whether a turn is one of the record's: those of a record quoted in it are not numbered. -->
  <xsl:function name="f:numbered" as="xs:boolean">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:sequence select="exists($turn/@n) and empty($turn/ancestor::floatingText)"/>
  </xsl:function>

</xsl:stylesheet>
