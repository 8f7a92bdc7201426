<?xml version="1.0" encoding="UTF-8"?>
<!-- Who speaks when, how much, and to whom: a row for each speaker, drawn from the words of the turns. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <!-- The turns in order: id, speakers, addressees, words, and how many words went before. -->
  <xsl:variable name="course" as="map(xs:string, item()*)*">
    <xsl:iterate select="/TEI/text//sp[@n][not(ancestor::floatingText)]">
      <xsl:param name="before" as="xs:integer" select="0"/>
      <xsl:variable name="words" as="xs:integer" select="f:words(.)"/>
      <xsl:sequence select="
          map {
            'n': string(@n),
            'who': f:pointers(@who),
            'to': f:pointers(@toWhom),
            'words': $words,
            'before': $before
          }"/>
      <xsl:next-iteration>
        <xsl:with-param name="before" as="xs:integer" select="$before + $words"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <!-- The words spoken in a turn: of a reported turn the words reported, never the narrator's. -->
  <xsl:function name="f:words" as="xs:integer">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:variable name="reported" as="xs:boolean" select="$turn/@ana = '#reported'"/>
    <xsl:variable name="blocks" as="element()*" select="$turn//(p | ab | l | item | cell)[not(.//(p | ab | l | item | cell))]"/>
    <xsl:variable name="spoken" as="xs:string*" select="
        $blocks ! string-join(.//text()
        [not(ancestor::speaker or ancestor::stage or ancestor::fw or ancestor::note or ancestor::gap or ancestor::reg)]
        [not($reported) or ancestor::said])"/>
    <xsl:sequence select="count(tokenize(string-join($spoken, ' '), '[\s&#160;]+')[matches(., '[\p{L}\p{N}]')])"/>
  </xsl:function>

  <xsl:template name="speakers" as="element()?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="total" as="xs:integer" select="sum($course ! .('words')) cast as xs:integer"/>
    <xsl:if test="exists($speakers) and $total gt 0">
      <xsl:variable name="addressed" as="xs:boolean" select="exists($course ! .('to'))"/>
      <section class="speakers" aria-labelledby="ed:speakers">
        <h2 id="ed:speakers">{f:label('speakers', $tongue)}</h2>
        <p class="help">{f:label('course-help', $tongue)}</p>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{f:label('speaker', $tongue)}</th>
                <th scope="col" class="count">{f:label('turns', $tongue)}</th>
                <th scope="col" class="count">{f:label('words', $tongue)}</th>
                <xsl:if test="$addressed">
                  <th scope="col">{f:label('to', $tongue)}</th>
                </xsl:if>
                <th scope="col" class="course">{f:label('course', $tongue)}</th>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="f:present(., $speakers)">
                <xsl:variable name="mine" as="map(*)*" select="$course[.('who') = current()/@xml:id]"/>
                <tr>
                  <th scope="row">
                    <a href="{f:entity-href(@xml:id)}">{f:name(.)}</a>
                  </th>
                  <td class="count">{count($mine)}</td>
                  <td class="count">{sum($mine ! .('words'))}</td>
                  <xsl:if test="$addressed">
                    <td>{f:addressees(., $mine)}</td>
                  </xsl:if>
                  <td class="course">
                    <span class="vh">{f:label('turn-range', $tongue, ($mine[1]('n'), $mine[last()]('n')))}</span>
                    <xsl:sequence select="f:strip($mine, $total, f:colour(@xml:id))"/>
                  </td>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The speakers' elements, in the order of their first turns. -->
  <xsl:function name="f:present" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="ids" as="xs:string*"/>
    <xsl:sequence select="$ids ! key('f:id', ., root($tei))"/>
  </xsl:function>

  <!-- To whom someone speaks, and how often. -->
  <xsl:function name="f:addressees" as="xs:string">
    <xsl:param name="speaker" as="element()"/>
    <xsl:param name="turns" as="map(*)*"/>
    <xsl:variable name="to" as="xs:string*" select="$turns ! .('to')"/>
    <xsl:variable name="each" as="xs:string*" select="
        for $id in distinct-values($to)
        return
          (key('f:id', $id, root($speaker)) ! f:name(.)) || ' ' || count($to[. = $id])"/>
    <xsl:sequence select="string-join($each, ', ')"/>
  </xsl:function>

  <!-- One speaker's turns as strokes on a line that stands for the whole conversation. -->
  <xsl:function name="f:strip" as="element()" xmlns="http://www.w3.org/2000/svg">
    <xsl:param name="turns" as="map(*)*"/>
    <xsl:param name="total" as="xs:integer"/>
    <xsl:param name="colour" as="xs:string"/>
    <xsl:variable name="scale" as="xs:double" select="10000 div $total"/>
    <xsl:variable name="strokes" as="xs:string*" select="
        $turns ! ('M' || round(.('before') * $scale) || ' 5h' || max((6, round(.('words') * $scale))))"/>
    <svg class="{$colour}" viewBox="0 0 10000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="{string-join($strokes)}"/>
    </svg>
  </xsl:function>

</xsl:stylesheet>
