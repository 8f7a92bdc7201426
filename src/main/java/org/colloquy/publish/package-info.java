/** TEI to HTML, PDF and plain text. */
package org.colloquy.publish;
