// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.quantity.Dimension;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.MistakeMark;

/** A temperature, typed as "25 °C", "-20" or "253.15 K". */
final class TemperatureField {
  private final Text text;
  private final MistakeMark mistake;
  private final DoubleConsumer changed;
  private double celsius = Conditions.ROOM.temperatureC();

  TemperatureField(Composite parent, DoubleConsumer changed) {
    this.changed = changed;
    text = Ids.name(new Text(parent, SWT.BORDER | SWT.RIGHT), "recipe.temperature", "Temperature");
    text.setToolTipText("Temperature of the recipe: °C, or a number with K");
    GridDataFactory.fillDefaults().hint(72, SWT.DEFAULT).applyTo(text);
    mistake = new MistakeMark(text);
    text.addListener(SWT.FocusOut, e -> commit());
    text.addListener(SWT.DefaultSelection, e -> commit());
    text.addListener(SWT.Modify, e -> check());
  }

  void show(double temperatureC) {
    if (temperatureC != celsius || text.getText().isEmpty()) {
      celsius = temperatureC;
      text.setText(text(temperatureC));
    }
  }

  /** Takes over what is typed, or goes back to what was there when it is no temperature. */
  void commit() {
    try {
      double typed = celsius(text.getText());
      if (typed != celsius) {
        celsius = typed;
        changed.accept(typed);
      }
    } catch (IllegalArgumentException e) {
      text.setToolTipText(e.getMessage());
    }
    text.setText(text(celsius));
    mistake.hide();
  }

  private void check() {
    try {
      celsius(text.getText());
      mistake.hide();
    } catch (IllegalArgumentException e) {
      mistake.show(e.getMessage());
    }
  }

  /**
   * What is typed, in °C.
   *
   * @throws IllegalArgumentException when it is no temperature, with what would be accepted
   */
  static double celsius(String typed) {
    double celsius =
        Quantity.parse(typed.replace(',', '.'), Dimension.TEMPERATURE, Unit.CELSIUS)
            .in(Unit.CELSIUS);
    double rounded = BigDecimal.valueOf(celsius).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    return new Conditions(rounded, java.util.List.of()).temperatureC();
  }

  /** Why something is no temperature; null when it is one. */
  static String problem(String typed) {
    try {
      celsius(typed);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** A temperature as it is shown: "−20 °C". */
  static String text(double celsius) {
    return BigDecimal.valueOf(celsius).stripTrailingZeros().toPlainString().replace('-', '\u2212')
        + " °C";
  }
}
