package org.colloquy.volume;

import java.util.List;
import java.util.Optional;

/**
 * A part of a volume.
 *
 * @param title its title; empty if the volume is in no parts
 * @param introduction the file of its introduction
 * @param editions its editions in their order
 */
public record PlannedPart(
    String title, Optional<Reference> introduction, List<Reference> editions) {
  /** Copies the list. */
  public PlannedPart {
    editions = List.copyOf(editions);
  }
}
