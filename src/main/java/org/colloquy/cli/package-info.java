/** The command line: the only package that prints, parses arguments and exits. */
package org.colloquy.cli;
