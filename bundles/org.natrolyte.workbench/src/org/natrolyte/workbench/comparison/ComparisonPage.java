// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.RecipeProblem;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The recipes of a document side by side. */
public final class ComparisonPage {
  private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
  private static final String PAGE = "natrolyte-page";

  private final OpenDocument open;
  private final Composite area;
  private final StackLayout stack = new StackLayout();
  private final Composite full;
  private final EmptyState empty;
  private final Label summary;
  private final Button withUnknown;
  private final ComparisonData data = new ComparisonData();
  private final Consumer<Object> selected;
  private ComparisonGrid grid;
  private Object shown;

  /**
   * @param parent what it is put into
   * @param open the document
   * @param selected hears of the finding that is looked at
   */
  public ComparisonPage(Composite parent, OpenDocument open, Consumer<Object> selected) {
    this.open = open;
    this.selected = selected;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(stack);
    area.setData(CSS_ID, PAGE);
    full = new Composite(area, SWT.NONE);
    full.setData(CSS_ID, PAGE);
    full.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(8, 8).applyTo(full);
    summary = new Label(full, SWT.NONE);
    summary.setData(Ids.KEY, "comparison.summary");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
    Palette.follow(summary, () -> summary.setForeground(Palette.MUTED.color()));
    withUnknown = new Button(full, SWT.CHECK);
    Ids.name(withUnknown, "comparison.unknown", "Show rows in which nothing is known");
    withUnknown.setText("Show rows in which nothing is known");
    withUnknown.addListener(SWT.Selection, e -> show());
    Palette.follow(area, this::paint);
    empty =
        new EmptyState(
            area,
            "empty.comparison",
            "Nothing to compare yet",
            "Write two or more recipes on the page Recipes; they are set side by side here.",
            List.of());
  }

  /** The whole page. */
  public Composite control() {
    return area;
  }

  /** Puts the keyboard into the table. */
  public void setFocus() {
    (grid == null ? area : grid.control()).setFocus();
  }

  /** Shows everything anew. */
  public void show() {
    List<RecipeState> states = open.states();
    Object now = List.of(states, withUnknown.getSelection());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    List<ReportColumn> columns = new ArrayList<>();
    List<Boolean> old = new ArrayList<>();
    for (RecipeState state : states) {
      column(state)
          .ifPresent(c -> {
            columns.add(c);
            old.add(state.isOld());
          });
    }
    Composite top = columns.isEmpty() ? empty.control() : full;
    if (grid == null) {
      grid = new ComparisonGrid(full, data, selected::accept);
      GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid.control());
      full.layout();
    }
    if (stack.topControl != top) {
      stack.topControl = top;
      area.layout();
    }
    if (!columns.isEmpty()) {
      ComparisonTable table = ComparisonTable.of(columns);
      data.show(columns, old, ComparisonLine.of(table, withUnknown.getSelection()));
      summary.setText(words(columns.size(), old.contains(true)));
      grid.show();
    }
  }

  private void paint() {
    area.setBackground(Palette.PAPER.color());
    full.setBackground(Palette.PAPER.color());
  }

  private static String words(int recipes, boolean old) {
    String count = recipes == 1 ? "1 recipe" : recipes + " recipes";
    return old ? count + "; grey columns wait for new results" : count;
  }

  private static Optional<ReportColumn> column(RecipeState state) {
    String name = state.entry().name();
    String text = state.entry().recipe();
    if (state.status() == RecipeState.Status.WRONG) {
      return state.problem().map(p -> ReportColumn.of(name, text, RecipeProblem.of(p)));
    }
    return state.result().map(r -> ReportColumn.of(name, text, r));
  }
}
