/** Messages, their codes and places; at the bottom, used by every package. */
package org.colloquy.diagnostic;
