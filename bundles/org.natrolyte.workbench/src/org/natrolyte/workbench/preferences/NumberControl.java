// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.workbench.theme.Ids;

/** A number that is typed; an empty field is none, and shows the usual one. */
final class NumberControl implements ValueControl {
  private final Text text;

  NumberControl(Composite parent, String id, Parameter parameter, UsualValue usual) {
    text = Ids.name(new Text(parent, SWT.BORDER | SWT.RIGHT), id, parameter.label());
    text.setMessage(usual.words(parameter));
  }

  @Override
  public Control control() {
    return text;
  }

  @Override
  public void show(OptionalDouble value) {
    text.setText(
        value.isEmpty() ? "" : Double.toString(value.getAsDouble()).replaceFirst("\\.0$", ""));
  }

  @Override
  public OptionalDouble value() {
    String typed = text.getText().strip();
    if (typed.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(typed));
    } catch (NumberFormatException e) {
      NumberFormatException told = new NumberFormatException(typed);
      told.initCause(e);
      throw told;
    }
  }

  @Override
  public void onChange(Runnable changed) {
    text.addListener(SWT.Modify, e -> changed.run());
  }
}
