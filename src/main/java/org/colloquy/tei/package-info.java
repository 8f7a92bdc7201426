/** The nested tree to TEI and its ledger; ids come last. */
package org.colloquy.tei;
