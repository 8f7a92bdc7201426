package org.colloquy.publish;

/**
 * A PDF and the formatting objects it was laid out from, page numbers filled in.
 *
 * @param pdf the bytes of the PDF
 * @param fo the bytes of the XSL-FO document, UTF-8, as laid out
 * @param pages how many pages the PDF has, blank ones too
 * @param proof the same pages with their structure, by which the law of fidelity is proved; the PDF
 *     itself where it has one, which printers do not take
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record PdfBook(byte[] pdf, byte[] fo, int pages, byte[] proof) {}
