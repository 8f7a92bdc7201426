package org.colloquy.tei;

import java.util.Optional;

/**
 * What an element is cited by.
 *
 * @param xml its {@code xml:id}
 * @param n its number as cited, as in {@code 12}; none for notes and pages
 */
record Id(String xml, Optional<String> n) {}
