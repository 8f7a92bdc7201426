package org.colloquy.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What one run of the program returned and printed.
 *
 * @param exit the exit code
 * @param out the standard output
 * @param err the standard error
 */
record CommandLineFixture(int exit, String out, String err) {
  /** Runs the program in this process; paths are given as they are. */
  static CommandLineFixture run(Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i] instanceof Path path ? path.toString() : (String) args[i];
    }
    int exit =
        Main.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLineFixture(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
