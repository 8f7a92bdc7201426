package org.colloquy.publish;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF what a file breaks. */
final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Returns the rules of a flavour that a file breaks, each once; empty if it conforms. */
  static List<String> faults(byte[] pdf, String flavour) throws Exception {
    PDFAFlavour rules = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
          .distinct()
          .toList();
    }
  }
}
