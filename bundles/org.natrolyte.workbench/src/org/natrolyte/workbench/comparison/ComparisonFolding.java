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
      data.shown()
          .heading(table.getRowIndexByPosition(table.getRowPositionByY(event.y)))
          .ifPresent(this::turn);
    }
  }

  private boolean isMeant(KeyEvent key) {
    boolean turns =
        key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR || key.keyCode == SWT.SPACE;
    return turns && key.stateMask == 0 && selection.heading().isPresent();
  }

  /** What the context menu offers. */
  List<Entry> entries() {
    Optional<ComparisonLine.Heading> heading = selection.heading();
    boolean folded = heading.filter(data.shown()::isFolded).isPresent();
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
      data.shown().turn(heading);
      shows(heading);
    }
  }

  private void set(List<String> studyIds) {
    Optional<ComparisonLine.Heading> heading = selection.heading();
    data.shown().fold(studyIds);
    heading.ifPresentOrElse(this::shows, show);
  }

  private void shows(ComparisonLine.Heading selected) {
    show.run();
    selection.select(selected);
  }
}
