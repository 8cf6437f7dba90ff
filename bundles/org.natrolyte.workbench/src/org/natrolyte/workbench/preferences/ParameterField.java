// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** The field of one parameter: label and value; below, what is accepted and what it means. */
final class ParameterField {
  private static final int NARROWEST = 120;
  private static final int WIDEST = 260;

  private final StudyDescriptor study;
  private final Parameter parameter;
  private final ValueControl entered;

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
    UsualValue usual =
        new UsualValue(otherwise.of(study.id(), parameter), otherwise.set().containsKey(key()));
    entered = ValueControl.of(parent, "parameter." + key(), parameter, usual);
    GridDataFactory.swtDefaults().hint(width(), SWT.DEFAULT).applyTo(entered.control());
    Double now = set.set().get(key());
    if (now != null) {
      entered.show(OptionalDouble.of(now));
    }
    Label range = new Label(parent, SWT.WRAP);
    range.setText(Words.literal(accepted() + defaultValue()));
    below(range);
    Label meaning = new Label(parent, SWT.WRAP);
    meaning.setText(Words.literal(parameter.definition()));
    below(meaning);
    Palette.follow(meaning, () -> meaning.setForeground(Palette.MUTED.color()));
  }

  private int width() {
    int needed = entered.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    return Math.clamp(needed, NARROWEST, WIDEST);
  }

  private static void below(Label words) {
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .indent(12, 0)
        .hint(300, SWT.DEFAULT)
        .applyTo(words);
  }

  /** The choices as they stand in the drop-down; a range else. */
  private String accepted() {
    return parameter.choices().isEmpty() || parameter.isOnOff()
        ? parameter.range()
        : parameter.choices().stream().map(Choice::label).collect(Collectors.joining(", "));
  }

  private String defaultValue() {
    OptionalDouble value = parameter.defaultValue();
    return value.isPresent()
        ? ", default " + UsualValue.words(parameter, value.getAsDouble())
        : ", no default: what needs it stays unknown";
  }

  /** The key under which documents and preferences keep it. */
  String key() {
    return study.id() + "." + parameter.id();
  }

  void onChange(Runnable changed) {
    entered.onChange(changed);
  }

  /** Brings it into sight. */
  void reveal(ScrolledComposite page) {
    page.layout(true, true);
    page.showControl(entered.control());
  }

  void clear() {
    entered.show(OptionalDouble.empty());
  }

  /** What is entered; empty for the default. */
  OptionalDouble value() {
    return entered.value();
  }

  /** Why what is entered cannot be taken; empty when it can. */
  Optional<String> problem() {
    try {
      OptionalDouble value = value();
      boolean fine = value.isEmpty() || parameter.accepts(value.getAsDouble());
      return fine ? Optional.empty() : Optional.of(refusal(value.getAsDouble()));
    } catch (NumberFormatException e) {
      return Optional.of(
          "%s: '%s' is not a number. Accepted is %s."
              .formatted(parameter.label(), e.getMessage(), accepted()));
    }
  }

  private String refusal(double value) {
    return parameter.choices().isEmpty()
        ? "%s: accepted is %s.".formatted(parameter.label(), accepted())
        : "%s: what is set, %s, is none of its choices. Choose another: %s."
            .formatted(parameter.label(), UsualValue.words(parameter, value), accepted());
  }
}
