package org.colloquy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.authority.GazetteerImport;
import org.colloquy.diagnostic.DiagnosticSink;

/** Gazetteers that the user has, made ready for {@link Converter.Builder#gazetteer}. Stateless. */
public final class Gazetteers {
  private Gazetteers() {}

  /**
   * Makes one index of GeoNames tables and Linked Places files.
   *
   * @param files the gazetteers, in UTF-8; what each is shows in its first line
   * @param leastPopulation towns of GeoNames with fewer people are left out; 0 takes all
   * @param folder takes {@code gazetteer.index}; made if it is not there
   * @param sink takes rows ({@code M507}) and files ({@code M505}) that cannot be used
   * @return how many places the index holds
   * @throws IOException if a file cannot be read or the index not be written
   */
  public static long index(List<Path> files, long leastPopulation, Path folder, DiagnosticSink sink)
      throws IOException {
    return new GazetteerImport(files, leastPopulation, sink).run(folder);
  }
}
