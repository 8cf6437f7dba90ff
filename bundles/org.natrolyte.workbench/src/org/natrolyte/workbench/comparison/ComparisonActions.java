// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.figure.FigureStamp;
import org.natrolyte.report.figure.HitRegion;
import org.natrolyte.report.judgement.Explanation;
import org.natrolyte.workbench.commands.CopiedText;

/** What the tools of the comparison do. */
final class ComparisonActions implements ComparisonTools.Actions {
  private final ComparisonPage page;
  private Optional<ChartKind> kind = Optional.empty();
  private List<String> chosen = List.of();

  ComparisonActions(ComparisonPage page) {
    this.page = page;
  }

  @Override
  public void look(UnaryOperator<ComparisonOptions> change) {
    page.look(change);
  }

  @Override
  public void chart(ChartKind which) {
    List<String> selected = page.grid().map(g -> keys(g.selection().lines())).orElse(List.of());
    // another kind of chart is of the same rows, unless others are selected by now
    if (kind.isEmpty() || !chosen.containsAll(selected)) {
      chosen = selected;
    }
    kind = Optional.of(which);
    page.showChart(true);
    refreshChart();
  }

  @Override
  public void hideChart() {
    kind = Optional.empty();
    page.showChart(false);
  }

  /** Draws the chart of the rows that were chosen for it, with the values of now. */
  void refreshChart() {
    current()
        .ifPresent(chart -> {
          FigureStamp stamp = ComparisonExport.stamp(columns(), chart);
          page.chart().show(style -> chart.draw(style, stamp));
        });
  }

  private Optional<ComparisonChart> current() {
    return kind.map(k ->
            ComparisonChart.of(
                k,
                page.view(),
                page.view().lines().stream()
                    .filter(l ->
                        l instanceof ComparisonLine.Values values && chosen.contains(values.key()))
                    .toList()))
        .filter(c -> !c.isEmpty());
  }

  private static List<String> keys(List<ComparisonLine> lines) {
    return lines.stream()
        .filter(ComparisonLine.Values.class::isInstance)
        .map(l -> ((ComparisonLine.Values) l).key())
        .toList();
  }

  /** A bar, a spoke or a line of the chart: its row or its recipe is selected in the table. */
  void chosen(HitRegion region) {
    page.grid().ifPresent(g -> g.selection().select(region.key()));
  }

  @Override
  public void explain() {
    int column = page.grid().map(g -> g.selection().column()).orElse(-1);
    int recipe = column > 0 ? column : 1;
    if (page.view().columns().size() < 2) {
      MessageDialog.openInformation(
          shell(), "Nothing to explain", "Two recipes are needed to explain one by the other.");
      return;
    }
    new ExplanationWindow(shell(), Explanation.of(page.view().table(), 0, recipe)).open();
  }

  @Override
  public void copy() {
    copy(TableText.of(page.view()));
  }

  /** Copies what is selected, as a table with its headings. */
  void copySelected() {
    page.grid().ifPresent(g -> copy(g.selection().asTable()));
  }

  private void copy(String table) {
    CopiedText.put(shell().getDisplay(), table);
  }

  @Override
  public void exportTable() {
    ComparisonExport.askTable(shell()).ifPresent(this::exportTable);
  }

  /** Writes the table in the form that the name of the file ends in. */
  void exportTable(Path file) {
    ComparisonExport.write(
        file, ComparisonExport.table(file, page.title(), columns()), () -> page.wrote(file));
  }

  /** Writes the chart that is shown in the form that the name of the file ends in. */
  void exportChart(Path file) {
    ComparisonChart chart =
        current().orElseThrow(() -> new IllegalStateException("no chart is shown"));
    ComparisonExport.write(
        file,
        ComparisonExport.chart(file, chart, ComparisonExport.stamp(columns(), chart)),
        () -> page.wrote(file));
  }

  @Override
  public void exportChart() {
    if (current().isEmpty()) {
      MessageDialog.openInformation(
          shell(), "No chart", "Choose a chart first: select rows, then one of the menu Chart.");
      return;
    }
    ComparisonExport.askChart(shell()).ifPresent(this::exportChart);
  }

  private List<ReportColumn> columns() {
    return page.view().table().columns();
  }

  private Shell shell() {
    return page.control().getShell();
  }
}
