package org.colloquy.publish;

import org.colloquy.prepress.PdfFlavour;

/**
 * What is to be laid out, and how.
 *
 * @param tei the edition
 * @param settings what the PDF says of itself
 * @param flavour who takes it
 * @param design its page
 * @param differs whether its pages break otherwise than those of the library PDF
 * @param sheet what is added for a printer
 */
record PdfJob(
    TeiTree tei,
    PdfSettings settings,
    PdfFlavour flavour,
    PageDesign design,
    boolean differs,
    PrintSheet sheet) {}
