// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.workbench.details.FindingItem;
import org.natrolyte.workbench.details.FindingText;

/** What the cells of the comparison say. */
final class ComparisonData {
  private List<ReportColumn> columns = List.of();
  private List<ComparisonLine> lines = List.of();
  private List<Boolean> old = List.of();

  void show(List<ReportColumn> shown, List<Boolean> isOld, List<ComparisonLine> shownLines) {
    columns = List.copyOf(shown);
    old = List.copyOf(isOld);
    lines = List.copyOf(shownLines);
  }

  List<ReportColumn> columns() {
    return columns;
  }

  List<ComparisonLine> lines() {
    return lines;
  }

  boolean isOld(int column) {
    return old.get(column);
  }

  boolean isHeading(int row) {
    return row < lines.size() && lines.get(row) instanceof ComparisonLine.Heading;
  }

  /** The cell of a row of values; empty on a heading. */
  Optional<ComparisonTable.Cell> cell(int column, int row) {
    return lines.get(row) instanceof ComparisonLine.Values values
        ? Optional.of(values.row().cells().get(column))
        : Optional.empty();
  }

  /** The finding behind a cell. */
  Optional<FindingItem> item(int column, int row) {
    String recipe = columns.get(column).recipeText();
    return cell(column, row)
        .flatMap(ComparisonTable.Cell::finding)
        .map(f -> new FindingItem(f, ((ComparisonLine.Values) lines.get(row)).study(), recipe));
  }

  String text(int column, int row) {
    return cell(column, row).map(ComparisonData::text).orElse("");
  }

  private static String text(ComparisonTable.Cell cell) {
    return switch (cell.state()) {
      case KNOWN, UNKNOWN, FAILED -> cell.finding().map(FindingText::value).orElse("");
      case ABSENT -> "–";
      case OTHER_METHOD -> "see other method";
      case NOT_READ -> "not read";
    };
  }

  String rowHeader(int column, int row) {
    return switch (lines.get(row)) {
      case ComparisonLine.Heading heading -> column == 0 ? heading.title() : "";
      case ComparisonLine.Values values ->
          column == 0 ? values.label() : values.row().property().unit();
    };
  }

  IDataProvider body() {
    return new Provider(this::text) {
      @Override
      public int getColumnCount() {
        return columns.size();
      }

      @Override
      public int getRowCount() {
        return lines.size();
      }
    };
  }

  IDataProvider columnHeader() {
    return new Provider((column, row) -> columns.get(column).label()) {
      @Override
      public int getColumnCount() {
        return columns.size();
      }

      @Override
      public int getRowCount() {
        return 1;
      }
    };
  }

  IDataProvider rowHeader() {
    return new Provider(this::rowHeader) {
      @Override
      public int getColumnCount() {
        return 2;
      }

      @Override
      public int getRowCount() {
        return lines.size();
      }
    };
  }

  private interface Text {
    String of(int column, int row);
  }

  private abstract static class Provider implements IDataProvider {
    private final Text text;

    Provider(Text text) {
      this.text = text;
    }

    @Override
    public Object getDataValue(int column, int row) {
      return text.of(column, row);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("the comparison is not edited");
    }
  }
}
