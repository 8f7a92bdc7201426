package org.colloquy.cli;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.FileReport;
import org.colloquy.evaluate.Evaluation;

/**
 * A file compared with its reference.
 *
 * @param pair the two files
 * @param transcript how messages call the transcript, if it is known
 * @param evaluation empty if the files cannot be compared
 * @param reports what is wrong with them
 */
record Comparison(
    Comparisons.Pair pair,
    Optional<String> transcript,
    Optional<Evaluation> evaluation,
    List<FileReport> reports) {}
