// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.natrolyte.workbench.comparison.ComparisonTools.Actions;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;

/** The buttons above the comparison: explain, chart, copy, export. */
final class ComparisonButtons {
  private final Actions actions;
  private final ToolBar bar;
  private final Icons icons;

  ComparisonButtons(Composite parent, Actions actions) {
    this.actions = actions;
    bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
    icons = new Icons(bar);
    Ids.name(bar, "comparison.tools", "Explain, chart, copy and export the comparison");
    push(
        "why",
        "hint",
        "Why\u2026",
        "Why is the selected recipe better than the reference?",
        actions::explain);
    menu("chart", "comparison", "Chart", "Chart the selected rows", this::charts);
    push("copy", "copy", "Copy", "Copy the table for a spreadsheet", actions::copy);
    menu("export", "export", "Export", "Write the comparison to a file", this::exports);
  }

  ToolBar control() {
    return bar;
  }

  private void push(String id, String picture, String text, String tip, Runnable action) {
    item(SWT.PUSH, id, picture, text, tip).addListener(SWT.Selection, e -> action.run());
  }

  private void menu(String id, String picture, String text, String tip, Consumer<Menu> fill) {
    ToolItem item = item(SWT.DROP_DOWN, id, picture, text, tip);
    item.addListener(SWT.Selection, e -> open(item, fill));
  }

  private ToolItem item(int style, String id, String picture, String text, String tip) {
    ToolItem item = new ToolItem(bar, style);
    item.setText(text);
    item.setImage(icons.get(picture));
    item.setToolTipText(tip);
    item.setData(Ids.KEY, "comparison." + id);
    return item;
  }

  private void charts(Menu menu) {
    for (ChartKind kind : ChartKind.values()) {
      entry(menu, kind.label(), () -> actions.chart(kind));
    }
    entry(menu, "No chart", actions::hideChart);
  }

  private void exports(Menu menu) {
    entry(menu, "Table as HTML, Excel or CSV\u2026", actions::exportTable);
    entry(menu, "Chart as SVG or PNG\u2026", actions::exportChart);
  }

  private static void entry(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, e -> action.run());
  }

  private void open(ToolItem item, Consumer<Menu> fill) {
    Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
    fill.accept(menu);
    Rectangle place = item.getBounds();
    menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
    // not at once: the entry that was chosen is told after the menu is gone
    menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}
