/**
 * What writer and proof agree on: repairs and their rules, asides and their reasons, the signs that
 * elements stand for.
 */
package org.colloquy.ledger;
