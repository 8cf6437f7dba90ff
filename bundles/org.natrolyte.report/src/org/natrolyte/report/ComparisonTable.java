// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;

/**
 * Recipes side by side: a column for each recipe, a row for each property of each subject, grouped
 * by study. Values that were found by different methods never stand in one row.
 *
 * @param columns the recipes
 * @param classes the electrolyte's class of each recipe, which heads the table and stands in no
 *     group
 * @param groups what each study found, in the order of the studies
 */
public record ComparisonTable(List<ReportColumn> columns, Row classes, List<Group> groups) {
  public ComparisonTable {
    columns = List.copyOf(columns);
    Objects.requireNonNull(classes, "classes");
    groups = List.copyOf(groups);
  }

  /**
   * What heads the columns: the label of each recipe, with its temperature where they differ in it.
   *
   * @param numbers how temperatures are written
   */
  public List<String> headings(Numbers numbers) {
    return new ColumnHeadings(numbers).of(columns);
  }

  /** What a cell says. */
  public enum State {
    /** A number or a text. */
    KNOWN,
    /** Not known, with a reason. */
    UNKNOWN,
    /** The study failed, with a reason. */
    FAILED,
    /** Nobody was asked: the recipe has no such component, or no study gave it. */
    ABSENT,
    /** Known by another method, in another row of the same property. */
    OTHER_METHOD,
    /** The recipe could not be read. */
    NOT_READ
  }

  /**
   * A cell.
   *
   * @param state what became of the question
   * @param finding the answer; empty when the state is ABSENT, OTHER_METHOD or NOT_READ
   */
  public record Cell(State state, Optional<Finding> finding) {
    public Cell {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(finding, "finding");
    }

    static Cell of(Finding finding) {
      State state =
          finding.isKnown() ? State.KNOWN : finding.isFailed() ? State.FAILED : State.UNKNOWN;
      return new Cell(state, Optional.of(finding));
    }

    static Cell without(State state) {
      return new Cell(state, Optional.empty());
    }
  }

  /**
   * One property of one subject, by one method, over all recipes.
   *
   * @param property what it is about
   * @param subject the component; empty for the whole recipe
   * @param method how every known value of the row was found, without what differs from recipe to
   *     recipe; empty when none is known
   * @param variant where other rows hold the same property by other methods, what tells this row
   *     from them: "measured"; else empty
   * @param cells one for each column
   */
  public record Row(
      Property property, String subject, String method, String variant, List<Cell> cells) {
    public Row {
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(variant, "variant");
      cells = List.copyOf(cells);
    }

    /**
     * What heads the row, without the unit: "Mole fraction, NaPF6", with what tells it from its
     * neighbours: "Density (measured)".
     */
    public String label() {
      String label = property.label(subject);
      return variant.isEmpty() ? label : label + " (" + variant + ")";
    }

    boolean has(State state) {
      return cells.stream().anyMatch(c -> c.state() == state);
    }
  }

  /**
   * What one study found.
   *
   * @param studyId its id
   * @param title what a chemist reads
   * @param rows rows in which something is known or failed
   * @param unknown rows in which nothing is known for any recipe
   */
  public record Group(String studyId, String title, List<Row> rows, List<Row> unknown) {
    public Group {
      Objects.requireNonNull(studyId, "studyId");
      Objects.requireNonNull(title, "title");
      rows = List.copyOf(rows);
      unknown = List.copyOf(unknown);
    }
  }

  /** Arranges what was found about some recipes. */
  public static ComparisonTable of(List<ReportColumn> columns) {
    return new ComparisonArrangement(columns).table();
  }
}
