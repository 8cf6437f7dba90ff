// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.natrolyte.document.SeparatedValues;

/** The published cells that come with the product. Immutable. */
public final class PublishedCells {
  private final List<PublishedCell> cells;

  private PublishedCells(List<PublishedCell> cells) {
    this.cells = List.copyOf(cells);
  }

  /** Reads the built-in table. */
  public static PublishedCells builtIn() {
    CsvTable table = BuiltInData.table("published.csv");
    Map<String, String> sources = CompoundCsv.sources();
    List<PublishedCell> cells = new ArrayList<>(table.rows().size());
    for (SeparatedValues.Row row : table.rows()) {
      cells.add(new Cells(table, row).read(sources));
    }
    return new PublishedCells(cells);
  }

  /** Every cell in the order of the table. */
  public List<PublishedCell> all() {
    return cells;
  }

  /**
   * The cells whose electrolyte is most like one, best first.
   *
   * @param compounds ids of its compounds
   * @param limit how many at the most
   * @return cells that share at least one compound, ordered by the share of compounds in common
   */
  public List<PublishedCell> nearest(Set<String> compounds, int limit) {
    return cells.stream()
        .filter(c -> likeness(c, compounds) > 0)
        .sorted(Comparator.comparingDouble((PublishedCell c) -> -likeness(c, compounds)))
        .limit(limit)
        .toList();
  }

  /** Compounds in common over compounds in either (Jaccard). */
  private static double likeness(PublishedCell cell, Set<String> compounds) {
    Set<String> either = new HashSet<>(compounds);
    either.addAll(cell.compounds());
    long common = cell.compounds().stream().filter(compounds::contains).count();
    return either.isEmpty() ? 0 : (double) common / either.size();
  }

  /** One row by the titles of its columns. */
  private record Cells(CsvTable table, SeparatedValues.Row row) {
    PublishedCell read(Map<String, String> sources) {
      String efficiency = get("ce_percent");
      return new PublishedCell(
          get("id"),
          get("recipe"),
          get("complete").equals("yes"),
          Set.copyOf(CompoundCsv.words(get("compounds"), '|')),
          get("electrolyte_class"),
          new PublishedCell.Conditions(
              get("electrode"),
              get("current_density_mA_cm2"),
              get("areal_capacity_mAh_cm2"),
              get("temperature_C")),
          new PublishedCell.Results(
              efficiency.isEmpty()
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(Double.parseDouble(efficiency)),
              get("ce_note"),
              get("life"),
              get("nucleation_overpotential_mV"),
              get("polarization_mV"),
              get("full_cell"),
              get("full_cell_result"),
              get("capacity_retention"),
              get("energy_density")),
          new PublishedCell.Interphase(
              CompoundCsv.words(get("sei_species"), '|'),
              get("sei_description"),
              get("youngs_modulus_GPa")),
          get("note"),
          sources.get(get("source")),
          get("where"),
          get("reference"));
    }

    private String get(String title) {
      int column = table.column(title);
      if (column < 0) {
        throw new IllegalStateException(table.name() + " has no column " + title);
      }
      return row.cell(column);
    }
  }
}
