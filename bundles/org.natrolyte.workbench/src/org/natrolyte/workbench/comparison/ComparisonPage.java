// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.document.RecipeDrop;
import org.natrolyte.workbench.document.RecipeEdits;
import org.natrolyte.workbench.editor.EmptyState;
import org.natrolyte.workbench.editor.NothingYet;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.figure.FigureCanvas;
import org.natrolyte.workbench.help.HelpPlace;
import org.natrolyte.workbench.theme.Palette;

/** The recipes of a document side by side. */
public final class ComparisonPage {
  private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
  private static final String PAGE = "natrolyte-page";
  private static final NothingYet UNWRITTEN =
      new NothingYet(
          "Nothing to compare yet",
          "Write two or more recipes on the page Recipes, or drop recipes here; they are set side"
              + " by side.");

  private final OpenDocument open;
  private final Composite area;
  private final StackLayout stack = new StackLayout();
  private final Composite full;
  private final EmptyState empty;
  private final ComparisonTools tools;
  private final SashForm sash;
  private final FigureCanvas chart;
  private final ComparisonData data = new ComparisonData();
  private final ComparisonActions actions = new ComparisonActions(this);
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
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 8).applyTo(full);
    tools = new ComparisonTools(full, actions);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
    sash = new SashForm(full, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
    Composite top = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(top);
    chart = new FigureCanvas(sash, "comparison.chart", "Chart of the chosen rows", actions::chosen);
    sash.setMaximizedControl(top);
    Palette.follow(area, this::paint);
    empty =
        new EmptyState(
            area,
            "empty.comparison",
            UNWRITTEN.title(),
            UNWRITTEN.advice(),
            EmptyState.recipes(new RecipeEdits(open)::add));
    HelpPlace.set(area, "comparison");
    RecipeDrop.accept(area, open);
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
    ComparisonOptions options = open.document().comparison();
    Object now = List.of(open.states(), options);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    List<ComparisonView.Column> columns = ComparisonColumns.of(open.states());
    if (grid == null) {
      createGrid();
    }
    Composite top = columns.isEmpty() ? empty.control() : full;
    if (stack.topControl != top) {
      stack.topControl = top;
      area.layout();
    }
    if (columns.isEmpty()) {
      empty.say(NothingYet.of(written(), UNWRITTEN));
    } else {
      ComparisonView view = ComparisonView.of(columns, options);
      data.show(view, options);
      tools.show(ComparisonColumns.titles(open.states()), options, ComparisonColumns.summary(view));
      grid.show();
      actions.refreshChart();
    }
  }

  private Optional<RecipeState> written() {
    return open.states().stream().filter(s -> s.status() != RecipeState.Status.EMPTY).findFirst();
  }

  private void createGrid() {
    Composite top = (Composite) sash.getChildren()[0];
    grid =
        new ComparisonGrid(
            top,
            data,
            selected,
            key -> look(o -> o.sortedBy(key)),
            column -> look(o -> o.withReference(pinnedBy(o, column))),
            actions);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    RecipeDrop.accept(grid.control(), open);
    top.layout();
    full.layout(true, true);
  }

  /** A double click on the reference itself lets go of it. */
  private Optional<Integer> pinnedBy(ComparisonOptions now, int column) {
    int recipe = data.view().columns().get(column).recipe();
    return now.reference().filter(r -> r == recipe).isPresent()
        ? Optional.empty()
        : Optional.of(recipe);
  }

  /** Looks at the comparison in another way. */
  void look(UnaryOperator<ComparisonOptions> change) {
    open.history().compare(change.apply(open.document().comparison()));
  }

  /** Writes the table to a file: HTML, Excel or CSV, as the end of its name says. */
  public void exportTable(Path file) {
    actions.exportTable(file);
  }

  /** Charts the selected rows, as the menu does. */
  public void chart(ChartKind kind) {
    actions.chart(kind);
  }

  /** Writes the chart that is shown: SVG or PNG, as the end of the file's name says. */
  public void exportChart(Path file) {
    actions.exportChart(file);
  }

  /** Says that a file was written. */
  void wrote(Path file) {
    if (!area.isDisposed()) {
      tools.say("Written: " + file);
    }
  }

  /** Ids of the studies of which only the heading is shown. */
  public List<String> folded() {
    return data.shown().folded();
  }

  /** Shows only the headings of these studies. */
  public void fold(List<String> studyIds) {
    data.shown().fold(studyIds);
    if (grid != null) {
      grid.show();
    }
  }

  ComparisonView view() {
    return data.view();
  }

  Optional<ComparisonGrid> grid() {
    return Optional.ofNullable(grid);
  }

  String title() {
    return open.document().title();
  }

  FigureCanvas chart() {
    return chart;
  }

  /** Shows or hides the chart below the table. */
  void showChart(boolean visible) {
    sash.setMaximizedControl(visible ? null : sash.getChildren()[0]);
    if (visible) {
      sash.setWeights(42, 58);
    }
  }

  private void paint() {
    area.setBackground(Palette.PAPER.color());
    full.setBackground(Palette.PAPER.color());
  }
}
