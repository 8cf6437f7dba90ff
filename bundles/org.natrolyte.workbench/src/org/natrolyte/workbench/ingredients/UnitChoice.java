// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.workbench.amounts.TypedAmount;

/** Which units the table has a column for; kept for the workspace. */
final class UnitChoice {
  private static final String NODE = "org.natrolyte.workbench";
  private static final String KEY = "ingredients.units";
  private static final String USUAL = "MOLAR,WEIGHT_PERCENT,MOLE_PERCENT";

  private UnitChoice() {}

  static List<AmountUnit> chosen() {
    String stored = preferences().get(KEY, USUAL);
    List<String> names = Arrays.asList(stored.split(","));
    return TypedAmount.units().stream().filter(u -> names.contains(u.name())).toList();
  }

  /** Opens the menu of units below a tool item. */
  static void open(ToolItem item, Runnable changed) {
    ToolBar bar = item.getParent();
    Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
    List<AmountUnit> now = chosen();
    for (AmountUnit unit : TypedAmount.units()) {
      MenuItem check = new MenuItem(menu, SWT.CHECK);
      check.setText(unit.symbol() + "\t" + unit.basis().meaning());
      check.setSelection(now.contains(unit));
      check.addListener(
          SWT.Selection,
          e -> {
            store(unit, check.getSelection());
            changed.run();
          });
    }
    Rectangle place = item.getBounds();
    menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
    menu.addListener(
        SWT.Hide,
        e ->
            bar.getDisplay()
                .asyncExec(() -> {
                  if (!menu.isDisposed()) {
                    menu.dispose();
                  }
                }));
    menu.setVisible(true);
  }

  private static void store(AmountUnit unit, boolean shown) {
    List<AmountUnit> units = new ArrayList<>(chosen());
    units.remove(unit);
    if (shown) {
      units.add(unit);
    }
    preferences().put(KEY, units.stream().map(AmountUnit::name).collect(Collectors.joining(",")));
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
