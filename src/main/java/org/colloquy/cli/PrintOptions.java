package org.colloquy.cli;

import picocli.CommandLine.Option;

/** For which printer, and how large. */
final class PrintOptions {
  @Option(
      names = "--printer",
      paramLabel = "NAME",
      defaultValue = "house",
      description = "Printer: bod, house, ingramspark, kdp, lulu. Default: ${DEFAULT-VALUE}.")
  private String printer;

  @Option(
      names = "--trim",
      paramLabel = "WxH",
      defaultValue = "6x9",
      description = "Trimmed size in inches. Default: ${DEFAULT-VALUE}.")
  private String trim;

  String printer() {
    return printer;
  }

  String trim() {
    return trim;
  }
}
