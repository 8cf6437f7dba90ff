// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.preferences;

import java.util.OptionalDouble;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.report.Numbers;

/**
 * What holds where a parameter is not set.
 *
 * @param value the value; empty when there is none
 * @param isPreset whether the preferences set it, so that it is not the default of the study
 */
record UsualValue(OptionalDouble value, boolean isPreset) {
  /** In words: "5", "off (default)", "GFN2-xTB (preferences)". */
  String words(Parameter parameter) {
    if (value.isEmpty()) {
      return "not set";
    }
    String text = words(parameter, value.getAsDouble());
    return parameter.choices().isEmpty()
        ? text
        : text + (isPreset ? " (preferences)" : " (default)");
  }

  /** A value in words: the label of a choice, else the number. */
  static String words(Parameter parameter, double value) {
    return parameter.choice(value).map(Choice::label).orElse(Numbers.UNICODE.text(value));
  }
}
