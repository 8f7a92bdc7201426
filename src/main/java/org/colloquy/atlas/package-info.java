/** Draws maps of places: coordinates in, SVG out. Knows neither records nor pages. */
package org.colloquy.atlas;
