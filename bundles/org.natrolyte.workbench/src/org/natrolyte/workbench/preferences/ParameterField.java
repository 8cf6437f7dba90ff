// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.Optional;
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
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** The field of one parameter: label, number, unit with range; below, what it means. */
final class ParameterField {
  private final StudyDescriptor study;
  private final Parameter parameter;
  private final Text text;

  ParameterField(
      Composite parent,
      StudyDescriptor study,
      Parameter parameter,
      ParameterValues set,
      ParameterValues otherwise) {
    this.study = study;
    this.parameter = parameter;
    Label label = new Label(parent, SWT.NONE);
    label.setText(Words.literal(parameter.label()));
    text =
        Ids.name(new Text(parent, SWT.BORDER | SWT.RIGHT), "parameter." + key(), parameter.label());
    OptionalDouble usual = otherwise.of(study.id(), parameter);
    text.setMessage(usual.isPresent() ? Numbers.UNICODE.text(usual.getAsDouble()) : "not set");
    GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).applyTo(text);
    Double now = set.set().get(key());
    if (now != null) {
      text.setText(now.toString());
    }
    Label range = new Label(parent, SWT.WRAP);
    range.setText(parameter.range() + defaultValue());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(150, SWT.DEFAULT)
        .applyTo(range);
    Label meaning = new Label(parent, SWT.WRAP);
    meaning.setText(Words.literal(parameter.definition()));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(3, 1)
        .indent(12, 0)
        .hint(300, SWT.DEFAULT)
        .applyTo(meaning);
    Palette.follow(meaning, () -> meaning.setForeground(Palette.MUTED.color()));
  }

  private String defaultValue() {
    OptionalDouble value = parameter.defaultValue();
    return value.isPresent()
        ? ", default " + Numbers.UNICODE.text(value.getAsDouble())
        : ", no default: what needs it stays unknown";
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

  /** Why what is typed cannot be taken; empty when it can. */
  Optional<String> problem() {
    try {
      OptionalDouble typed = value();
      boolean fine = typed.isEmpty() || parameter.accepts(typed.getAsDouble());
      return fine
          ? Optional.empty()
          : Optional.of("%s: accepted is %s.".formatted(parameter.label(), parameter.range()));
    } catch (NumberFormatException e) {
      return Optional.of(
          "%s: '%s' is not a number. Accepted is %s."
              .formatted(parameter.label(), text.getText().strip(), parameter.range()));
    }
  }
}
