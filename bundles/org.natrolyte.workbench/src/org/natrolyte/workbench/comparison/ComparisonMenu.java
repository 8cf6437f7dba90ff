// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.natrolyte.workbench.commands.ContextMenu;
import org.natrolyte.workbench.commands.ContextMenu.Entry;
import org.natrolyte.workbench.commands.ShowDetails;

/** The context menu of the comparison: what buttons and double clicks do, for the keyboard, too. */
final class ComparisonMenu {
  private final ComparisonData data;
  private final ComparisonSelection selection;
  private final ComparisonFolding folding;
  private final ComparisonActions actions;
  private final Consumer<String> sort;
  private final IntConsumer pin;

  ComparisonMenu(
      ComparisonData data,
      ComparisonSelection selection,
      ComparisonFolding folding,
      ComparisonActions actions,
      Consumer<String> sort,
      IntConsumer pin) {
    this.data = data;
    this.selection = selection;
    this.folding = folding;
    this.actions = actions;
    this.sort = sort;
    this.pin = pin;
  }

  void install(NatTable table) {
    ContextMenu.give(table, () -> selection.bounds(table), this::entries);
    table.addListener(
        SWT.MenuDetect,
        e -> {
          if (e.detail == SWT.MENU_MOUSE) {
            selection.selectAt(table, table.toControl(e.x, e.y));
          }
        });
  }

  private List<Entry> entries() {
    int column = selection.column();
    Optional<String> property = property();
    boolean charted = selection.lines().stream().anyMatch(ComparisonLine.Values.class::isInstance);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("Copy\tCtrl+C", true, actions::copySelected));
    entries.add(new Entry("Show Details", selection.finding().isPresent(), ShowDetails::run));
    entries.add(Entry.LINE);
    entries.add(
        new Entry(
            column >= 0 && data.isReference(column)
                ? "Let Go of the Reference"
                : "Compare with This Recipe",
            column >= 0,
            () -> pin.accept(column)));
    entries.add(
        new Entry("Sort by This Property", property.isPresent(), () -> property.ifPresent(sort)));
    entries.add(new Entry("Why\u2026", data.columns().size() > 1, actions::explain));
    entries.add(Entry.LINE);
    entries.addAll(folding.entries());
    entries.add(Entry.LINE);
    for (ChartKind kind : ChartKind.values()) {
      entries.add(new Entry("Chart: " + kind.label(), charted, () -> actions.chart(kind)));
    }
    entries.add(Entry.LINE);
    entries.add(new Entry("Export Table\u2026", true, actions::exportTable));
    return entries;
  }

  private Optional<String> property() {
    return selection.lines().stream()
        .filter(ComparisonLine.Values.class::isInstance)
        .map(l -> ((ComparisonLine.Values) l).key())
        .findFirst();
  }
}
