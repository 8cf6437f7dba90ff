// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.MeasurementText;
import org.natrolyte.workbench.document.MeasuredDensity;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.MistakeMark;

/**
 * The density that was measured of the solution, "1.05" or "1.05 ± 0.01", in g/cm3; empty while it
 * is estimated. It belongs to the recipe, at the recipe's temperature, and notes of which text it
 * was measured.
 */
final class DensityField {
  private final Text text;
  private final MistakeMark mistake;
  private final Consumer<Optional<Measurement>> changed;
  private RecipeEntry of = RecipeEntry.of("");

  /**
   * @param parent what it is put into
   * @param changed hears what was typed
   */
  DensityField(Composite parent, Consumer<Optional<Measurement>> changed) {
    this.changed = changed;
    text =
        Ids.name(new Text(parent, SWT.BORDER), "bench.density", "Measured density of the solution");
    text.setMessage("g/cm3");
    text.setToolTipText(
        "Measured at the temperature of the recipe, with an error if you like: 1.05 ± 0.01."
            + " Empty: it is estimated");
    mistake = new MistakeMark(text);
    text.addListener(SWT.FocusOut, e -> commit());
    text.addListener(SWT.DefaultSelection, e -> commit());
    text.addListener(SWT.Modify, e -> check());
  }

  Text control() {
    return text;
  }

  /** Shows what was measured of a recipe; what is being typed for the same one stays. */
  void show(RecipeEntry entry) {
    if (!entry.equals(of)) {
      of = entry;
      text.setText(shown());
    }
  }

  private String shown() {
    return MeasuredDensity.of(of)
        .map(m -> plain(m.value()) + (m.error() > 0 ? " ± " + plain(m.error()) : ""))
        .orElse("");
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private Optional<Measurement> typed() {
    String typed = text.getText().replace(',', '.').strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Measurement read = MeasurementText.read(Vocabulary.DENSITY, "", typed);
    return Optional.of(
        new Measurement(
            read.propertyId(), read.subject(), read.value(), read.error(), of.recipe()));
  }

  /** Takes over what is typed; what is no density stays marked and changes nothing. */
  private void commit() {
    if (text.getText().strip().equals(shown())) {
      return;
    }
    try {
      changed.accept(typed());
    } catch (IllegalArgumentException e) {
      mistake.show(e.getMessage());
    }
  }

  private void check() {
    try {
      typed();
      mistake.hide();
    } catch (IllegalArgumentException e) {
      mistake.show(e.getMessage());
    }
  }
}
