/** What printers ask of the files they take, and whether a file is so. Knows no TEI. */
package org.colloquy.prepress;
