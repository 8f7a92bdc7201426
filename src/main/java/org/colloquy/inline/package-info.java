/** Marks over flows, and the one place where borders and conflicts are settled. */
package org.colloquy.inline;
