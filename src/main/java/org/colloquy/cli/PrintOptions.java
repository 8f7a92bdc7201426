package org.colloquy.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.PrintOrder;
import picocli.CommandLine.Option;

/** For which printer, how large, and on what. */
final class PrintOptions {
  @Option(
      names = "--printer",
      paramLabel = "NAME",
      defaultValue = "",
      description = {
        "Printer: bod, house, ingramspark, kdp, lulu. Default: that of edition.yaml,",
        "else house."
      })
  private String printer;

  @Option(
      names = "--trim",
      paramLabel = "WxH",
      defaultValue = "",
      description = {
        "Trimmed size: 6x9 in inches, 135x215mm, 12x19cm, or a name such as a5. Default:",
        "that of edition.yaml, else 6x9."
      })
  private String trim;

  @Option(
      names = "--paper",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "Paper, as the printer calls it. Default: that of edition.yaml, else his first.")
  private String paper;

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = "Number of pages of the book, for its cover. Default: it is laid out.")
  private Integer pages;

  @Option(
      names = "--spine",
      paramLabel = "WIDTH",
      description = "Width of the cover's spine: 0.42 in inches, 10.5mm. Default: by the paper.")
  private String spine;

  String printer() {
    return printer.isEmpty() ? "house" : printer;
  }

  PrintOrder order() {
    return order(false);
  }

  PrintOrder order(boolean marks) {
    return new PrintOrder(
        printer,
        trim,
        paper,
        marks,
        pages == null ? OptionalInt.empty() : OptionalInt.of(pages),
        Optional.ofNullable(spine));
  }
}
