// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.workbench.figure.PageWheel;
import org.natrolyte.workbench.theme.Ids;

/**
 * A drop-down of the choices below the usual one, which sets none. A value that is no choice any
 * more stands last until another is chosen, so that nothing of an older document is lost.
 */
final class ChoiceControl implements ValueControl {
  private final Combo combo;
  private final Parameter parameter;
  private final List<OptionalDouble> values = new ArrayList<>();

  ChoiceControl(Composite parent, String id, Parameter parameter, UsualValue usual) {
    this.parameter = parameter;
    combo = Ids.name(new Combo(parent, SWT.READ_ONLY), id, parameter.label());
    add(usual.words(parameter), OptionalDouble.empty());
    for (Choice choice : parameter.choices()) {
      add(choice.label(), OptionalDouble.of(choice.value()));
    }
    combo.select(0);
    // who scrolls over it on the way down wants no other value
    combo.addListener(SWT.MouseVerticalWheel, e -> PageWheel.scroll(combo, e));
  }

  private void add(String text, OptionalDouble value) {
    combo.add(text);
    values.add(value);
  }

  @Override
  public Control control() {
    return combo;
  }

  @Override
  public void show(OptionalDouble value) {
    if (!values.contains(value)) {
      add(UsualValue.words(parameter, value.getAsDouble()) + " (no choice)", value);
    }
    combo.select(values.indexOf(value));
  }

  @Override
  public OptionalDouble value() {
    return values.get(Math.max(0, combo.getSelectionIndex()));
  }

  @Override
  public void onChange(Runnable changed) {
    combo.addListener(SWT.Selection, e -> changed.run());
  }
}
