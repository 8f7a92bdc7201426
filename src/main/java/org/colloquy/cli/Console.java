package org.colloquy.cli;

import java.io.PrintStream;

/**
 * Where a run prints.
 *
 * @param out results
 * @param err messages and progress
 * @param terminal whether a person is watching, so that progress is shown
 * @param colour whether colours are wanted
 */
record Console(PrintStream out, PrintStream err, boolean terminal, boolean colour) {}
