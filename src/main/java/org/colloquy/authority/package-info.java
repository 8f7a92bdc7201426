/** Persons, places and organisations known before a record is read. */
package org.colloquy.authority;
