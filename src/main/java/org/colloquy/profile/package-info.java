/** Conventions of genres and languages, and the metadata an editor knows; data, at the bottom. */
package org.colloquy.profile;
