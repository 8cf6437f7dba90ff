// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.Numbers;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.judgement.Judgement;
import org.natrolyte.workbench.details.FindingItem;

/** What the cells of the comparison say. */
final class ComparisonData {
  private final ShownLines shown = new ShownLines();
  private ComparisonView view = ComparisonView.NOTHING;
  private List<String> headings = List.of();
  private ComparisonOptions options = ComparisonOptions.USUAL;

  void show(ComparisonView now, ComparisonOptions how) {
    view = now;
    headings = now.table().headings(Numbers.UNICODE);
    options = how;
    shown.show(now, how);
  }

  /** The lines that are in sight. */
  ShownLines shown() {
    return shown;
  }

  List<ReportColumn> columns() {
    return view.table().columns();
  }

  /** What heads the columns. */
  List<String> headings() {
    return headings;
  }

  /** The lines in sight: of a folded study only its heading. */
  List<ComparisonLine> lines() {
    return shown.lines();
  }

  ComparisonView view() {
    return view;
  }

  /** Whether a cell belongs to an older text; one without a finding is as old as its column. */
  boolean isOld(int column, int row) {
    ComparisonView.Column of = view.columns().get(column);
    return cell(column, row)
        .flatMap(ComparisonTable.Cell::finding)
        .map(f -> of.old(f.studyId()))
        .orElse(of.old());
  }

  boolean isHeading(int row) {
    return shown.heading(row).isPresent();
  }

  boolean isReference(int column) {
    return view.hasReference() && column == 0;
  }

  /** Whether a cell is the best of its row, or cannot be told from the best. */
  boolean isBest(int column, int row) {
    return shown.best(row).contains(column);
  }

  /** How a cell stands to the one of the reference; empty without a reference. */
  Optional<Judgement> judgement(int column, int row) {
    return view.hasReference()
            && column > 0
            && lines().get(row) instanceof ComparisonLine.Values values
        ? Optional.of(values.judgement().against(0, column))
        : Optional.empty();
  }

  /** Whether a cell differs from the reference without a better or a worse: it is set in bold. */
  boolean isStrong(int column, int row) {
    return !isOld(column, row)
        && cell(column, row).filter(c -> c.state() == ComparisonTable.State.KNOWN).isPresent()
        && judgement(column, row)
            .filter(j -> j.verdict() == Judgement.Verdict.DIFFERENT)
            .isPresent();
  }

  /** The cell of a row of values; empty on a heading. */
  Optional<ComparisonTable.Cell> cell(int column, int row) {
    return lines().get(row) instanceof ComparisonLine.Values values
        ? Optional.of(values.row().cells().get(column))
        : Optional.empty();
  }

  /** The finding behind a cell. */
  Optional<FindingItem> item(int column, int row) {
    String recipe = columns().get(column).recipeText();
    return cell(column, row)
        .flatMap(ComparisonTable.Cell::finding)
        .map(f -> new FindingItem(f, ((ComparisonLine.Values) lines().get(row)).study(), recipe));
  }

  String text(int column, int row) {
    return cell(column, row)
        .map(c -> CellText.of(c, judgement(column, row), isBest(column, row)))
        .orElse("");
  }

  String rowHeader(int column, int row) {
    return switch (lines().get(row)) {
      case ComparisonLine.Heading heading -> column == 0 ? shown.title(heading) : "";
      case ComparisonLine.Values values ->
          column == 0 ? values.label() + arrow(values.key()) : values.row().property().unit();
    };
  }

  private String arrow(String key) {
    return options
        .sort()
        .filter(s -> s.key().equals(key))
        .map(s -> s.reversed() ? "  \u25C0" : "  \u25B6")
        .orElse("");
  }

  String columnHeader(int column) {
    String label = headings.get(column);
    return isReference(column) ? "\u25C6 " + label + "\n(reference)" : label;
  }

  IDataProvider body() {
    return new Provider(this::text) {
      @Override
      public int getColumnCount() {
        return columns().size();
      }

      @Override
      public int getRowCount() {
        return lines().size();
      }
    };
  }

  IDataProvider columnHeaders() {
    return new Provider((column, row) -> columnHeader(column)) {
      @Override
      public int getColumnCount() {
        return columns().size();
      }

      @Override
      public int getRowCount() {
        return 1;
      }
    };
  }

  IDataProvider rowHeaders() {
    return new Provider(this::rowHeader) {
      @Override
      public int getColumnCount() {
        return 2;
      }

      @Override
      public int getRowCount() {
        return lines().size();
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
