// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** What can be done with the comparison, above its table. */
final class ComparisonTools {
  /** What the tools ask for. */
  interface Actions {
    /** Looks at the comparison in another way. */
    void look(UnaryOperator<ComparisonOptions> change);

    /** Charts the selected rows. */
    void chart(ChartKind kind);

    void hideChart();

    /** Explains the selected recipe against the reference. */
    void explain();

    void copy();

    void exportTable();

    void exportChart();
  }

  private final Composite area;
  private final Actions actions;
  private final Text filter;
  private final Label summary;
  private final Combo reference;
  private final Button differences;
  private final Button unknown;
  private boolean showing;

  ComparisonTools(Composite parent, Actions actions) {
    this.actions = actions;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    Composite choice = line(5);
    filter = new Text(choice, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    Ids.name(filter, "comparison.filter", "Filter rows by property, ingredient or study");
    filter.setMessage("filter rows");
    GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(filter);
    filter.addListener(SWT.Modify, e -> filtered());
    differences =
        check(
            choice,
            "comparison.differences",
            "Only differences",
            "Rows with a difference beyond the ranges");
    differences.addListener(
        SWT.Selection, e -> actions.look(o -> o.withOnlyDifferences(differences.getSelection())));
    unknown =
        check(choice, "comparison.unknown", "Unknown, too", "Also rows in which nothing is known");
    unknown.addListener(
        SWT.Selection, e -> actions.look(o -> o.withUnknown(unknown.getSelection())));
    new Label(choice, SWT.NONE).setText("Reference");
    reference =
        Ids.name(new Combo(choice, SWT.READ_ONLY), "comparison.reference", "Reference recipe");
    GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(reference);
    reference.addListener(SWT.Selection, e -> pinned());
    Composite below = line(2);
    summary = new Label(below, SWT.WRAP);
    summary.setData(Ids.KEY, "comparison.summary");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(120, SWT.DEFAULT)
        .applyTo(summary);
    ComparisonButtons buttons = new ComparisonButtons(below, actions);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons.control());
    Palette.follow(summary, () -> summary.setForeground(Palette.MUTED.color()));
  }

  Composite control() {
    return area;
  }

  void show(List<String> recipes, ComparisonOptions options, String words) {
    showing = true;
    try {
      String[] items = new String[recipes.size() + 1];
      items[0] = "none: mark the best";
      for (int i = 0; i < recipes.size(); i++) {
        items[i + 1] = recipes.get(i);
      }
      if (!java.util.Arrays.equals(items, reference.getItems())) {
        reference.setItems(items);
      }
      reference.select(options.reference().map(p -> p + 1).orElse(0));
      if (!options.filter().equals(filter.getText())) {
        filter.setText(options.filter());
      }
      differences.setSelection(options.onlyDifferences());
      unknown.setSelection(options.withUnknown());
      summarise(words);
    } finally {
      showing = false;
    }
  }

  /** Says something in place of the summary, until the comparison changes. */
  void say(String words) {
    summarise(words);
    summary.setToolTipText(words);
  }

  private void summarise(String words) {
    if (!Words.literal(words).equals(summary.getText())) {
      summary.setText(Words.literal(words));
      summary.requestLayout();
    }
  }

  private void filtered() {
    if (!showing) {
      actions.look(o -> o.withFilter(filter.getText()));
    }
  }

  private void pinned() {
    if (!showing) {
      int index = reference.getSelectionIndex();
      actions.look(o -> o.withReference(index <= 0 ? Optional.empty() : Optional.of(index - 1)));
    }
  }

  private Composite line(int columns) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(10, 4).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    return line;
  }

  private static Button check(Composite parent, String id, String text, String tip) {
    Button button = Ids.name(new Button(parent, SWT.CHECK), id, tip);
    button.setText(text);
    button.setToolTipText(tip);
    return button;
  }
}
