<?xml version="1.0" encoding="UTF-8"?>
<!--
  Functions that every output uses, so that what they decide is the same in all: the words of the interface, the
  delimiters put back, what stands between two blocks, how a passage is cited, how a person is called.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:e="http://colloquy.org/ns/errors" xmlns:d="http://colloquy.org/ns/data"
  xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="errors.xsl"/>

  <xsl:key name="f:id" match="*[@xml:id]" use="@xml:id"/>
  <!-- Every place in the text that names an entity, by the entity's id. -->
  <xsl:key name="f:mention" match="text//persName[@ref] | text//placeName[@ref] | text//orgName[@ref] | text//rs[@ref]"
    use="f:pointers(@ref)"/>
  <!-- The header of a document of a volume, by the document's id. -->
  <xsl:key name="f:source" match="biblFull[@corresp]" use="f:pointers(@corresp)"/>
  <!-- Every turn, by the id of its speaker. -->
  <xsl:key name="f:turns" match="text//sp[@who]" use="f:pointers(@who)"/>
  <xsl:key name="f:delimiter" match="d:delimiter" use="@rend"/>
  <xsl:key name="f:word" match="d:word" use="@key"/>
  <xsl:key name="f:authority" match="d:authority" use="@type"/>

  <xsl:variable name="f:authorities" as="document-node()" static="yes" select="doc('authorities.xml')"/>
  <xsl:variable name="f:delimiters" as="document-node()" static="yes" select="doc('delimiters.xml')"/>
  <xsl:variable name="f:languages" as="document-node()" static="yes" select="doc('languages.xml')"/>
  <xsl:variable name="f:labels" as="document-node()" static="yes" select="doc('labels.xml')"/>

  <!-- The ids to which the local pointers of an attribute lead: "#a #b" gives "a", "b". -->
  <xsl:function name="f:pointers" as="xs:string*">
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:sequence select="tokenize($pointers)[starts-with(., '#')] ! substring(., 2)"/>
  </xsl:function>

  <!-- The elements to which the local pointers of an attribute lead, in the order of the pointers; says what is missing. -->
  <xsl:function name="f:targets" as="element()*">
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:for-each select="f:pointers($pointers)">
      <xsl:variable name="target" as="element()?" select="key('f:id', ., root($pointers))"/>
      <xsl:if test="empty($target)">
        <xsl:message error-code="{$e:dangling}">#{.} in {$pointers/name(..)}/@{name($pointers)} leads nowhere</xsl:message>
      </xsl:if>
      <xsl:sequence select="$target"/>
    </xsl:for-each>
  </xsl:function>

  <!--
    The sign printed before the words of an element, as its @rend tells. An element that goes on from another (@prev) was
    opened there.
  -->
  <xsl:function name="f:open" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@prev) then '' else string(f:delimiter($element)/@open)"/>
  </xsl:function>

  <!-- The sign printed after the words of an element. An element that goes on in another (@next) is closed there. -->
  <xsl:function name="f:close" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@next) then '' else string(f:delimiter($element)/@close)"/>
  </xsl:function>

  <xsl:function name="f:delimiter" as="element(d:delimiter)?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(tokenize($element[not(self::speaker or self::label)]/@rend) ! key('f:delimiter', ., $f:delimiters))[1]"/>
  </xsl:function>

  <!--
    What stands before a block of the text: a line feed, a blank (after a label that opens the same line), or nothing
    where a paragraph goes on that a turn has cut.
  -->
  <xsl:function name="f:before" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="label" as="element(speaker)?" select="f:label-before($block)"/>
    <xsl:sequence select="
        if ($label) then
          f:after-label($label)
        else if (f:continues($block)) then
          ''
        else
          '&#10;'"/>
  </xsl:function>

  <!-- The label that stands before a block as its neighbour in the same turn. -->
  <xsl:function name="f:label-before" as="element(speaker)?">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="$block/preceding-sibling::*[not(self::pb or self::fw or self::lb)][1][self::speaker]"/>
  </xsl:function>

  <xsl:function name="f:after-label" as="xs:string">
    <xsl:param name="label" as="element(speaker)"/>
    <xsl:variable name="rend" as="xs:string*" select="tokenize($label/@rend)"/>
    <xsl:sequence select="
        if ($rend = 'line') then
          '&#10;'
        else if ($rend = 'joined') then
          ''
        else
          ' '"/>
  </xsl:function>

  <!-- Whether a block goes on with the block before: the later part of a paragraph, or the label that opens one. -->
  <xsl:function name="f:continues" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="
        if ($block/self::speaker) then
          tokenize($block/@rend) = 'run-on'
          or $block/following-sibling::*[not(self::pb or self::fw or self::lb)][1]/@part = ('M', 'F')
        else
          $block/@part = ('M', 'F')"/>
  </xsl:function>

  <!-- Whether a list is words of its paragraph, as printed. -->
  <xsl:function name="f:runs-on" as="xs:boolean">
    <xsl:param name="list" as="element(list)"/>
    <xsl:sequence select="tokenize($list/@rend) = 'run-on'"/>
  </xsl:function>

  <!-- Whether an element holds blocks only, so that white space between them is no text. -->
  <xsl:function name="f:holds-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(p | ab | list[not(f:runs-on(.))] | lg | child::div | sp | head | dateline | byline | salute | signed | docDate | publisher | pubPlace))
        and empty($element/text()[normalize-space()])"/>
  </xsl:function>

  <!-- Whether a note has a flow of its own, to which a mark in the text leads. -->
  <xsl:function name="f:is-apart" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/@place != 'inline'"/>
  </xsl:function>

  <!-- Whether the mark of a note apart is the source's: then it is text, as @n and @rend give it. -->
  <xsl:function name="f:has-mark" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="exists($note/@n) and exists($note/@rend)"/>
  </xsl:function>

  <!-- How a passage is cited: "12.2" for a paragraph of a turn, "12" for a turn, "b7" outside turns; empty elsewhere. -->
  <xsl:function name="f:reference" as="xs:string?">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="turn" as="element(sp)?" select="$block/ancestor::sp[@n][not(ancestor::floatingText)][1]"/>
    <xsl:sequence select="
        if ($block/self::note) then
          ()
        else if ($turn and $block/@n) then
          $turn/@n || '.' || $block/@n
        else
          $block/@n ! string()"/>
  </xsl:function>

  <!-- Whether a block is the first numbered one of its turn, and so is called by the turn's number. -->
  <xsl:function name="f:is-first" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="
        exists($block[@n]/parent::sp[@n][@xml:id])
        and empty($block/preceding-sibling::*[@n][not(self::pb or self::note)])"/>
  </xsl:function>

  <!-- The words by which a person, place or organisation is called. -->
  <xsl:function name="f:name" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$entity/(persName | placeName | orgName | name)"/>
    <xsl:sequence select="
        normalize-space(($names[not(@type = 'variant')], $names, $entity/desc, $entity/@xml:id)[1])"/>
  </xsl:function>

  <!-- A date in words: its own, else its value. -->
  <xsl:function name="f:date" as="xs:string">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($date)"/>
    <xsl:sequence select="
        if ($words) then
          $words
        else
          string-join(($date/@when, $date/@from, $date/@to, $date/@notBefore, $date/@notAfter), '–')"/>
  </xsl:function>

  <!-- Whether a date is an inference of the edition, and so printed in square brackets. -->
  <xsl:function name="f:is-inferred" as="xs:boolean">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="known" as="element()*" select="$date/self::date, $date/self::docDate/(date, (key('f:source', ancestor::text[@type = 'document'][1]/@xml:id), root()/TEI/teiHeader)[1]/profileDesc/creation/date)"/>
    <xsl:sequence select="$known/@evidence = 'conjecture'"/>
  </xsl:function>

  <!-- The language of the interface's words: the language asked for, if there are words in it, else English. -->
  <xsl:function name="f:language" as="xs:string">
    <xsl:param name="asked" as="xs:string?"/>
    <xsl:variable name="tag" as="xs:string" select="lower-case(replace($asked, '-.*', ''))"/>
    <xsl:sequence select="($f:labels/d:labels/d:words/@xml:lang[. = $tag], 'en')[1] ! string()"/>
  </xsl:function>

  <!-- The direction in which a language is written, rtl or ltr; a tag's script (az-Arab, ar-Latn) outweighs its language. -->
  <xsl:function name="f:direction" as="xs:string">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:variable name="subtags" as="xs:string*" select="tokenize(lower-case($tag), '-')"/>
    <xsl:variable name="script" as="xs:string?" select="$subtags[position() gt 1][matches(., '^[a-z]{4}$')][1]"/>
    <xsl:variable name="known" as="element()" select="$f:languages/d:languages/d:right-to-left"/>
    <xsl:sequence select="
        if (if ($script) then tokenize($known/@scripts) = $script else tokenize($known/@languages) = $subtags[1]) then
          'rtl'
        else
          'ltr'"/>
  </xsl:function>

  <!-- A role in a word of the interface, else as the record has it. -->
  <xsl:function name="f:role" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="said" as="element()*"
      select="$person/occupation[replace(replace(lower-case(.), '[^\p{L}\p{Nd}]+', '-'), '^-|-$', '') = $role]"/>
    <xsl:sequence select="if (f:has-label($role)) then f:label($role, $language)
        else if ($said) then normalize-space($said[1])
        else translate($role, '-_', '  ')"/>
  </xsl:function>

  <!-- A word or sentence of the interface. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="found" as="element(d:word)*" select="key('f:word', $key, $f:labels)"/>
    <xsl:variable name="best" as="element(d:word)?" select="($found[../@xml:lang = $language], $found[../@xml:lang = 'en'])[1]"/>
    <xsl:assert test="exists($best)">no word for {$key}</xsl:assert>
    <xsl:sequence select="string($best)"/>
  </xsl:function>

  <!-- Whether there is a word for a key, such as a role the TEI names. -->
  <xsl:function name="f:has-label" as="xs:boolean">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="exists(key('f:word', $key, $f:labels))"/>
  </xsl:function>

  <!-- The same with values put in place of {1}, {2} … -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="parts" as="element()*" select="analyze-string(f:label($key, $language), '\{(\d+)\}')/*"/>
    <xsl:sequence select="
        string-join(
        for $part in $parts
        return
          if ($part/self::fn:match) then
            $values[position() = xs:integer($part/fn:group)]
          else
            string($part))"/>
  </xsl:function>

</xsl:stylesheet>
