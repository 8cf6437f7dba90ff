// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Energy levels side by side: orbitals of the free molecule, of its solvate, of the ion pair.
 *
 * @param id stable id within its study
 * @param title caption
 * @param vertical the axis of the energies
 * @param second a second axis over the same heights, such as a potential
 * @param columns in drawing order
 * @param marks energies drawn as lines across, in the unit of the first axis
 */
public record LevelDiagram(
    String id,
    String title,
    Axis vertical,
    SecondAxis second,
    List<Column> columns,
    List<Figure.Mark> marks)
    implements Figure {
  public LevelDiagram {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
  }

  /**
   * A straight map from the first axis: second = slope x first + intercept.
   *
   * @param axis label and unit; an empty label draws none
   * @param slope in units of the second axis per unit of the first
   * @param intercept in units of the second axis
   */
  public record SecondAxis(Axis axis, double slope, double intercept) {
    /** No second axis. */
    public static final SecondAxis NONE = new SecondAxis(new Axis("", "", false), 1, 0);

    public SecondAxis {
      Objects.requireNonNull(axis, "axis");
    }
  }

  /**
   * The levels of one species.
   *
   * @param label the species as the reader knows it
   * @param smiles its structure; empty when none is drawn
   * @param levels ascending; degenerate ones stand separately
   */
  public record Column(String label, String smiles, List<Level> levels) {
    public Column {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(smiles, "smiles");
      levels = List.copyOf(levels);
    }
  }

  /**
   * One level.
   *
   * @param label "HOMO", "LUMO+1"; may be empty
   * @param energy in the unit of the first axis
   * @param low lower end of its range: the spread over conformers
   * @param high upper end of its range
   * @param electrons 0, 1 or 2
   * @param property id of the property whose finding about the species says this energy; may be
   *     empty
   * @param sites on which atoms the orbital sits; empty where that is not known
   */
  public record Level(
      String label,
      double energy,
      double low,
      double high,
      int electrons,
      String property,
      Optional<OrbitalSites> sites) {
    /** A level of which no more is known than its energy. */
    public Level(String label, double energy, double low, double high, int electrons) {
      this(label, energy, low, high, electrons, "", Optional.empty());
    }

    public Level {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(sites, "sites");
      if (electrons < 0 || electrons > 2) {
        throw new IllegalArgumentException(label + ": a level holds 0, 1 or 2 electrons");
      }
    }
  }
}
