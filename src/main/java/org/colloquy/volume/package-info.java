/** A book of several editions: what its editors say of it, and the one TEI document it is. */
package org.colloquy.volume;
