// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.workbench.bench.BenchInput.Field;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.MistakeMark;

/** Batch, balance, pipette, temperature, measured density and stock solutions. */
final class LabFields {
  private static final String[] BALANCES = {"0.01 mg", "0.1 mg", "1 mg", "10 mg", "0.1 g"};
  private static final String[] PIPETTES = {"", "1 µL", "10 µL", "0.1 mL"};

  private final Composite area;
  private final Text batch;
  private final Combo balance;
  private final Combo pipette;
  private final Text temperature;
  private final DensityField density;
  private final Text stocks;
  private final Map<Field, MistakeMark> marks = new EnumMap<>(Field.class);
  private boolean showing;

  /**
   * @param parent what it is put into
   * @param changed hears of the laboratory
   * @param measured hears of the density that was measured of the recipe
   */
  LabFields(
      Composite parent, Consumer<LabSettings> changed, Consumer<Optional<Measurement>> measured) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(6).spacing(10, 8).applyTo(area);
    label("Batch");
    batch = Ids.name(new Text(area, SWT.BORDER), "bench.batch", "Batch: a mass or a volume");
    batch.setMessage("10 mL or 5 g");
    field(batch, Field.BATCH, 90);
    label("Balance reads to");
    balance =
        Ids.name(new Combo(area, SWT.DROP_DOWN), "bench.balance", "Last digit of the balance");
    balance.setItems(BALANCES);
    field(balance, Field.BALANCE, 90);
    label("Pipette reads to");
    pipette =
        Ids.name(new Combo(area, SWT.DROP_DOWN), "bench.pipette", "Last digit of the pipette");
    pipette.setItems(PIPETTES);
    pipette.setToolTipText("Empty: liquids are weighed");
    field(pipette, Field.PIPETTE, 90);
    label("Temperature");
    temperature =
        Ids.name(new Text(area, SWT.BORDER), "bench.temperature", "Temperature at the bench");
    temperature.setToolTipText("Where it is made: litres and parts by volume count there");
    field(temperature, Field.TEMPERATURE, 90);
    label("Measured density");
    density = new DensityField(area, measured);
    GridDataFactory.fillDefaults()
        .hint(90, SWT.DEFAULT)
        .indent(6, 0)
        .span(3, 1)
        .align(SWT.BEGINNING, SWT.CENTER)
        .applyTo(density.control());
    label("Stock solutions");
    stocks = Ids.name(new Text(area, SWT.BORDER), "bench.stocks", "Stock solutions");
    stocks.setMessage("none; for example 1 M NaPF6 in G2; several are parted by ;");
    field(stocks, Field.STOCKS, 200);
    GridDataFactory.fillDefaults().grab(true, false).span(5, 1).indent(6, 0).applyTo(stocks);
    for (Control control : new Control[] {batch, balance, pipette, temperature, stocks}) {
      control.addListener(SWT.Modify, e -> tell(changed));
    }
  }

  Composite control() {
    return area;
  }

  void setFocus() {
    batch.setFocus();
  }

  void show(LabSettings lab) {
    showing = true;
    try {
      batch.setText(lab.batch());
      balance.setText(lab.balance());
      pipette.setText(lab.pipette());
      temperature.setText(lab.temperature());
      stocks.setText(lab.stocks());
    } finally {
      showing = false;
    }
  }

  /** Shows what belongs to the recipe. */
  void show(RecipeEntry recipe) {
    density.show(recipe);
  }

  /** Marks the field with a mistake, and none other; null marks none. */
  void mark(Field wrong, String why) {
    marks.forEach((field, mark) -> {
      if (field == wrong) {
        mark.show(why);
      } else {
        mark.hide();
      }
    });
  }

  private void tell(Consumer<LabSettings> changed) {
    if (!showing) {
      changed.accept(
          new LabSettings(
              batch.getText(),
              balance.getText(),
              pipette.getText(),
              temperature.getText(),
              stocks.getText(),
              Map.of()));
    }
  }

  private void label(String text) {
    Label label = new Label(area, SWT.NONE);
    label.setText(text);
  }

  private void field(Control control, Field field, int width) {
    GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).indent(6, 0).applyTo(control);
    marks.put(field, new MistakeMark(control));
  }
}
