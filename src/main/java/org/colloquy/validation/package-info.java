/**
 * TEI to diagnostics: RELAX NG, W3C XML Schema and Schematron over one parse. It knows the bytes of
 * a TEI file and nothing of how they were made.
 */
package org.colloquy.validation;
