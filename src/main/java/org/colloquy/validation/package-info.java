/** TEI to diagnostics: RELAX NG, W3C XML Schema, Schematron. */
package org.colloquy.validation;
