/** The site of a collection: what stands beside many editions and leads into them. */
package org.colloquy.collection;
