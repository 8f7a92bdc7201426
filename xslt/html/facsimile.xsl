<?xml version="1.0" encoding="UTF-8"?>
<!-- Images of the original, if the header names some: files beside the page are shown, addresses are links, all else is words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" default-mode="text" exclude-result-prefixes="#all">

  <xsl:variable name="facsimiles" as="element(ref)*" select="/TEI/teiHeader/fileDesc/sourceDesc/bibl[@type = 'facsimile']/ref[@target]"/>

  <!-- The files among them, in the order of the pages. -->
  <xsl:variable name="images" as="element(ref)*" select="$facsimiles[f:is-image(@target)]"/>

  <!-- The page marks that lead to an image: if there are as many, or one fewer, for the first page has no mark. -->
  <xsl:variable name="imaged" as="element(pb)*">
    <xsl:variable name="marks" as="element(pb)*" select="if ($images) then /TEI/text//pb else ()"/>
    <xsl:sequence select="$marks[count($images) - count($marks) = (0, 1)]"/>
  </xsl:variable>

  <!-- A path below the page: no part of it begins with a dot. -->
  <xsl:function name="f:is-image" as="xs:boolean">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="matches($path, '^([\p{L}\p{N}_][\p{L}\p{N}_.\-]*/)*[\p{L}\p{N}_][\p{L}\p{N}_.\-]*\.(jpe?g|png|gif|webp|avif)$', 'i')"/>
  </xsl:function>

  <!-- The number of the image to which a page mark leads; none if it leads to none. -->
  <xsl:function name="f:image-of" as="xs:integer?">
    <xsl:param name="mark" as="element(pb)"/>
    <xsl:if test="$imaged">
      <xsl:sequence select="count($imaged[. &lt;&lt; $mark]) + 1 + count($images) - count($imaged)"/>
    </xsl:if>
  </xsl:function>

  <xsl:template name="facsimile" as="element()?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:if test="$facsimiles">
      <section class="facsimile" aria-labelledby="ed:facsimile" tabindex="0">
        <h2 id="ed:facsimile">{f:label('facsimile', $tongue)}</h2>
        <xsl:for-each select="$images">
          <figure id="ed:image-{position()}">
            <img src="{@target}" loading="lazy" alt="{f:label('image', $tongue, string(position()))}"/>
            <figcaption>{position()} · {@target}</figcaption>
          </figure>
        </xsl:for-each>
        <xsl:where-populated>
          <ul>
            <xsl:for-each select="$facsimiles except $images">
              <li>
                <xsl:choose>
                  <xsl:when test="matches(@target, '^https?://')">
                    <a rel="external" href="{@target}">{(normalize-space()[.], @target)[1]}</a>
                  </xsl:when>
                  <xsl:otherwise>{(normalize-space()[.], @target)[1]}</xsl:otherwise>
                </xsl:choose>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:where-populated>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
