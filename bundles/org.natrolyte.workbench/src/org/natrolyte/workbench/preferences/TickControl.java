// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.workbench.theme.Ids;

/**
 * A tick for what is on or off, with what holds beside it. It is grey while nothing is set and the
 * usual value holds; clicks lead from there over on and off back to it.
 */
final class TickControl implements ValueControl {
  private final Button tick;
  private final Parameter parameter;
  private final UsualValue usual;
  private OptionalDouble value = OptionalDouble.empty();

  TickControl(Composite parent, String id, Parameter parameter, UsualValue usual) {
    this.parameter = parameter;
    this.usual = usual;
    tick = Ids.name(new Button(parent, SWT.CHECK), id, parameter.label());
    tick.getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getDescription(AccessibleEvent event) {
                event.result = tick.getText();
              }
            });
    tick.addListener(SWT.Selection, e -> show(next()));
    show(value);
  }

  private OptionalDouble next() {
    if (value.isEmpty()) {
      return OptionalDouble.of(1);
    }
    return value.getAsDouble() == 1 ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  @Override
  public Control control() {
    return tick;
  }

  @Override
  public void show(OptionalDouble now) {
    value = now;
    boolean isSet = now.isPresent() && parameter.accepts(now.getAsDouble());
    tick.setGrayed(!isSet);
    tick.setSelection(!isSet || now.getAsDouble() == 1);
    tick.setText(
        now.isEmpty()
            ? usual.words(parameter)
            : UsualValue.words(parameter, now.getAsDouble())
                + (isSet ? "" : " (neither on nor off)"));
    tick.setToolTipText(
        isSet
            ? "Set here. Clicks lead over on and off to what holds where nothing is set."
            : "Nothing is set here. A click sets it on, a second one off.");
    tick.requestLayout();
  }

  @Override
  public OptionalDouble value() {
    return value;
  }

  @Override
  public void onChange(Runnable changed) {
    tick.addListener(SWT.Selection, e -> changed.run());
  }
}
