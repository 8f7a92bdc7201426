/** The law that nothing is lost, checked on the bytes written; knows no writer. */
package org.colloquy.fidelity;
