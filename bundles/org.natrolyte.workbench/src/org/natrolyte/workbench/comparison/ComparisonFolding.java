// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.natrolyte.workbench.commands.ContextMenu.Entry;

/** Folds the studies of a comparison: a click on a heading, Enter, or the context menu. */
final class ComparisonFolding {
  private final ComparisonData data;
  private final ComparisonSelection selection;
  private final NatTable table;
  private final Runnable show;

  /**
   * @param data what is shown
   * @param selection what is selected of it
   * @param table where the headings stand
   * @param show shows the lines that are left
   */
  ComparisonFolding(
      ComparisonData data, ComparisonSelection selection, NatTable table, Runnable show) {
    this.data = data;
    this.selection = selection;
    this.table = table;
    this.show = show;
    table.addListener(SWT.MouseUp, this::click);
    // before the table's own binding of Enter, which goes to the next row
    table
        .getUiBindingRegistry()
        .registerFirstKeyBinding(
            this::isMeant, (where, key) -> selection.heading().ifPresent(this::turn));
  }

  private void click(Event event) {
    // a second click soon after the first is one of its own
    if (event.button == 1 && event.stateMask == SWT.BUTTON1) {
      heading(table.getRowIndexByPosition(table.getRowPositionByY(event.y))).ifPresent(this::turn);
    }
  }

  private Optional<ComparisonLine.Heading> heading(int row) {
    return row >= 0
            && row < data.lines().size()
            && data.lines().get(row) instanceof ComparisonLine.Heading heading
        ? Optional.of(heading)
        : Optional.empty();
  }

  private boolean isMeant(KeyEvent key) {
    boolean turns =
        key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR || key.keyCode == SWT.SPACE;
    return turns && key.stateMask == 0 && selection.heading().isPresent();
  }

  /** What the context menu offers. */
  List<Entry> entries() {
    Optional<ComparisonLine.Heading> heading = selection.heading();
    boolean folded = heading.filter(data.shown().folded()::holds).isPresent();
    return List.of(
        new Entry(
            folded ? "Unfold\tEnter" : "Fold\tEnter",
            data.shown().folds() && heading.isPresent(),
            () -> heading.ifPresent(this::turn)),
        new Entry("Fold All", data.shown().folds(), () -> set(studies())),
        new Entry("Unfold All", data.shown().folds(), () -> set(List.of())));
  }

  private List<String> studies() {
    return data.view().lines().stream()
        .filter(ComparisonLine.Heading.class::isInstance)
        .map(l -> ((ComparisonLine.Heading) l).studyId())
        .toList();
  }

  private void turn(ComparisonLine.Heading heading) {
    if (data.shown().folds()) {
      data.shown().folded().turn(heading);
      arrange(heading);
    }
  }

  private void set(List<String> studyIds) {
    Optional<ComparisonLine.Heading> heading = selection.heading();
    data.shown().folded().set(studyIds);
    arrange(heading.orElse(null));
  }

  private void arrange(ComparisonLine.Heading selected) {
    data.shown().arrange();
    show.run();
    if (selected != null) {
      selection.select(selected);
    }
  }
}
