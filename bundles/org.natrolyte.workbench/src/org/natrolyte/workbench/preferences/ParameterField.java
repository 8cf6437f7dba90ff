// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.OptionalDouble;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.report.Numbers;
import org.natrolyte.workbench.theme.Ids;

/** The field of one parameter: label, number, unit with range. */
final class ParameterField {
  private final StudyDescriptor study;
  private final Parameter parameter;
  private final Text text;

  ParameterField(
      Composite parent, StudyDescriptor study, Parameter parameter, ParameterValues values) {
    this.study = study;
    this.parameter = parameter;
    Label label = new Label(parent, SWT.NONE);
    label.setText(parameter.label());
    label.setToolTipText(parameter.definition());
    text =
        Ids.name(new Text(parent, SWT.BORDER | SWT.RIGHT), "parameter." + key(), label.getText());
    text.setToolTipText(parameter.definition());
    text.setMessage(
        parameter.defaultValue().isPresent()
            ? Numbers.UNICODE.text(parameter.defaultValue().getAsDouble())
            : "not set");
    GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).applyTo(text);
    Double set = values.set().get(key());
    if (set != null) {
      text.setText(set.toString());
    }
    Label range = new Label(parent, SWT.NONE);
    range.setText(parameter.range());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(range);
  }

  /** The key under which documents and preferences keep it. */
  String key() {
    return study.id() + "." + parameter.id();
  }

  void onChange(Runnable changed) {
    text.addListener(SWT.Modify, e -> changed.run());
  }

  void clear() {
    text.setText("");
  }

  /** What is typed; empty for the default. */
  OptionalDouble value() {
    String typed = text.getText().strip();
    return typed.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(typed));
  }

  /** Why what is typed cannot be taken; null when it can. */
  String problem() {
    try {
      OptionalDouble typed = value();
      boolean fine = typed.isEmpty() || parameter.accepts(typed.getAsDouble());
      return fine ? null : "%s: accepted is %s.".formatted(parameter.label(), parameter.range());
    } catch (NumberFormatException e) {
      return "%s: '%s' is not a number. Accepted is %s."
          .formatted(parameter.label(), text.getText().strip(), parameter.range());
    }
  }
}
