<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers of all editions: each entry with its authority data, its variants, and every mention with its line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="http://colloquy.org/ns/functions" xmlns="http://www.w3.org/1999/xhtml"
  expand-text="yes" default-mode="page" exclude-result-prefixes="#all">

  <xsl:template match="site[@kind = ('persons', 'places', 'organisations')]" mode="content" as="element()+">
    <h1>{f:label(@kind, $tongue)}</h1>
    <p class="help">{f:label('register-note', $tongue)}</p>
    <xsl:sequence select="$map/map ! f:map-figure(., $tongue)"/>
    <xsl:call-template name="pages"/>
    <div class="entries">
      <xsl:apply-templates select="entry" mode="content"/>
    </div>
    <xsl:call-template name="pages"/>
  </xsl:template>

  <xsl:template match="entry" mode="content" as="element()">
    <section class="entry">
      <h2>
        <xsl:if test="@id != ''">
          <xsl:attribute name="id" select="@id"/>
        </xsl:if>
        <xsl:text>{@name}</xsl:text>
        <xsl:if test="@life != ''">
          <span class="life"> {@life}</span>
        </xsl:if>
        <xsl:if test="@id = ''">
          <span class="life"> {f:label('continued', $tongue)}</span>
        </xsl:if>
      </h2>
      <xsl:if test="@id != ''">
        <xsl:call-template name="facts"/>
      </xsl:if>
      <details>
        <xsl:if test="@mentions le '9' and string-length(@mentions) = 1">
          <xsl:attribute name="open"/>
        </xsl:if>
        <summary>{string-join((
          f:label('editions', $tongue) || ' ' || @editions,
          (f:label('turns', $tongue) || ' ' || @turns)[current()/@turns != '0'],
          (f:label('mentions', $tongue) || ' ' || @mentions)[current()/@mentions != '0']), ' · ')}</summary>
        <xsl:apply-templates select="in" mode="content"/>
      </details>
    </section>
  </xsl:template>

  <!-- What it is, other forms of the name, authority files. -->
  <xsl:template name="facts" as="element()*">
    <xsl:context-item as="element(entry)" use="required"/>
    <xsl:variable name="parts" as="xs:string*" select="
        f:kind(@note)[.],
        (f:label('also', $tongue) || ' ' || string-join(variant, ', '))[current()/variant]"/>
    <xsl:if test="exists($parts)">
      <p class="facts-line">{string-join($parts, ' · ')}</p>
    </xsl:if>
    <xsl:if test="idno">
      <p class="facts-line">
        <xsl:for-each select="idno">
          <xsl:if test="position() gt 1"> · </xsl:if>
          <xsl:variable name="address" as="xs:string?" select="f:authority(.)"/>
          <xsl:choose>
            <xsl:when test="$address">
              <a rel="external" href="{$address}">{@type}</a>
            </xsl:when>
            <xsl:otherwise>{@type} {.}</xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- A role, or a kind of place or body, in the words of the interface; else as the TEI has it. -->
  <xsl:function name="f:kind" as="xs:string">
    <xsl:param name="note" as="xs:string"/>
    <xsl:variable name="keys" as="xs:string*" select="$note, 'kind-' || translate($note, ' ', '-')"/>
    <xsl:sequence select="($keys[f:has-label(.)][1] ! f:label(., $tongue), $note)[1]"/>
  </xsl:function>

  <!-- The address of a number in its authority file: the number itself, or by the table of authorities. -->
  <xsl:function name="f:authority" as="xs:string?">
    <xsl:param name="idno" as="element(idno)"/>
    <xsl:variable name="id" as="xs:string" select="normalize-space($idno)"/>
    <xsl:variable name="known" as="element()?"
      select="key('f:authority', lower-case($idno/@type), $f:authorities)[matches($id, '^(' || @pattern || ')$')]"/>
    <xsl:sequence select="
        if (matches($id, '^https?://')) then
          $id
        else
          $known ! (@before || encode-for-uri($id))"/>
  </xsl:function>

  <xsl:template match="in" mode="content" as="element()">
    <xsl:variable name="page" as="xs:string" select="encode-for-uri(@folder) || '/index.html'"/>
    <div class="in">
      <h3>
        <a href="{$page}">{@title}</a>
        <xsl:if test="@date != '' and not(contains(@title, @date))">, {@date}</xsl:if>
      </h3>
      <xsl:if test="turn">
        <p class="spoken">
          <xsl:text>{f:label('speaks', $tongue)} </xsl:text>
          <xsl:for-each select="turn">
            <xsl:if test="position() gt 1">, </xsl:if>
            <a href="{$page}#{@anchor}">{@n}</a>
          </xsl:for-each>
        </p>
      </xsl:if>
      <xsl:if test="mention">
        <ul class="mentions">
          <xsl:for-each select="mention">
            <li>
              <a href="{$page}#{@anchor}">{f:place(.)}</a>
              <span>{@before}<b>{@name}</b>{@after}</span>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:if>
    </div>
  </xsl:template>

  <!-- How the place of a mention is called: by its number, else by the part of the record. -->
  <xsl:function name="f:place" as="xs:string">
    <xsl:param name="mention" as="element(mention)"/>
    <xsl:sequence select="
        if ($mention/@part = 'note') then
          f:label('note', $tongue, string($mention/@n))
        else if ($mention/@n != '') then
          string($mention/@n)
        else
          f:label('in-' || $mention/@part, $tongue)"/>
  </xsl:function>

</xsl:stylesheet>
