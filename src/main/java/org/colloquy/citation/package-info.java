/**
 * The header of an edition as citations: one model of what is cited, the styles of CSL, records for
 * reference managers. It knows the TEI and no other package.
 */
package org.colloquy.citation;
