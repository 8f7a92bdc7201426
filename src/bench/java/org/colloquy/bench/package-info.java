/** Measurements of time and memory: {@code mvn -Pbench verify}. */
package org.colloquy.bench;
