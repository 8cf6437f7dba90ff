// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Objects;
import org.natrolyte.model.figure.LevelDiagram;
import org.natrolyte.model.figure.Network;
import org.natrolyte.model.figure.SolvateShells;

/** What a mark of a figure stands for, beyond its words: it can be drawn by itself. */
public sealed interface FigurePart {
  /**
   * A species.
   *
   * @param name as the figure has it
   * @param smiles its structure; not empty
   */
  record Structure(String name, String smiles) implements FigurePart {
    public Structure {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(smiles, "smiles");
    }
  }

  /**
   * A level of a species.
   *
   * @param column the species
   * @param level the level
   */
  record Orbital(LevelDiagram.Column column, LevelDiagram.Level level) implements FigurePart {}

  /** A reaction of a network. */
  record Reaction(Network.Reaction reaction) implements FigurePart {}

  /** A cation with its shell. */
  record Solvate(SolvateShells.Shell shell) implements FigurePart {}
}
