<?xml version="1.0" encoding="UTF-8"?>
<!--
  A map of places on a page: the drawing, what it shows in words, and a table of the same places. The program gives the map as
  map(drawing, place*, without*) in no namespace; the drawing is an svg element as text.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns:svg="http://www.w3.org/2000/svg" xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:function name="f:map-figure" as="element()">
    <xsl:param name="map" as="element(map)"/>
    <xsl:param name="tongue" as="xs:string"/>
    <div class="places-map">
      <figure>
        <xsl:for-each select="parse-xml($map/drawing)/svg:svg">
          <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false">
            <xsl:sequence select="@*, node()"/>
          </svg>
        </xsl:for-each>
        <figcaption>
          <xsl:text>{f:map-words($map, $tongue)} </xsl:text>
          <a class="file" href="{$map/@file}">{f:label('map-file', $tongue)}</a>
        </figcaption>
      </figure>
      <details>
        <summary>{f:label('map-table', $tongue)}</summary>
        <div class="table" tabindex="0" role="region" aria-label="{f:label('map-table', $tongue)}">
          <table>
            <thead>
              <tr>
                <th scope="col" class="figure">{f:label('number', $tongue)}</th>
                <th scope="col">{f:label('place', $tongue)}</th>
                <th scope="col" class="figure">{f:label('mentions', $tongue)}</th>
                <th scope="col" class="figure">{f:label('coordinates', $tongue)}</th>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="$map/(place, without)">
                <tr>
                  <td class="figure">{@number}</td>
                  <th scope="row"><a href="{@href}">{@label}</a></th>
                  <td class="figure">{@mentions}</td>
                  <td class="figure">{if (@latitude) then string-join((@latitude, @longitude) ! replace(., '-', '−'), ', ') else '–'}</td>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
        </div>
      </details>
    </div>
  </xsl:function>

  <!-- What a map shows, in words. -->
  <xsl:function name="f:map-words" as="xs:string">
    <xsl:param name="map" as="element(map)"/>
    <xsl:param name="tongue" as="xs:string"/>
    <xsl:variable name="most" as="xs:string*" select="
        sort($map/place, (), function($place) { -xs:integer($place/@mentions) })[position() le 3] ! string(@label)"/>
    <xsl:variable name="without" as="xs:integer" select="count($map/without)"/>
    <xsl:sequence select="
        string-join((
        f:label('map-shown', $tongue, (string(count($map/place)), string-join($most, ', '))),
        f:label('map-most', $tongue, string($map/@known))[xs:integer($map/@known) gt count($map/place)],
        f:label('map-middle', $tongue)[$map/place/@middle = 'yes'],
        f:label('map-without', $tongue, string($without))[$without gt 0],
        f:label('map-source', $tongue)), ' ')"/>
  </xsl:function>

</xsl:stylesheet>
