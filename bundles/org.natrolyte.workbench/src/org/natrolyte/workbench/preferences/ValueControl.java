// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.OptionalDouble;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.natrolyte.model.study.Parameter;

/** What a value of a parameter is entered with: a field, a drop-down, a tick. */
sealed interface ValueControl permits NumberControl, ChoiceControl, TickControl {
  /**
   * The one that fits a parameter.
   *
   * @param parent what it is put into
   * @param id by which it is found
   * @param parameter what is set with it
   * @param usual what holds where nothing is set
   */
  static ValueControl of(Composite parent, String id, Parameter parameter, UsualValue usual) {
    if (parameter.isOnOff()) {
      return new TickControl(parent, id, parameter, usual);
    }
    return parameter.choices().isEmpty()
        ? new NumberControl(parent, id, parameter, usual)
        : new ChoiceControl(parent, id, parameter, usual);
  }

  Control control();

  /** Shows a value; empty for none that is set. */
  void show(OptionalDouble value);

  /**
   * What is entered; empty for nothing, which leaves the usual value.
   *
   * @throws NumberFormatException when it is no value, with the text that is there
   */
  OptionalDouble value();

  void onChange(Runnable changed);
}
