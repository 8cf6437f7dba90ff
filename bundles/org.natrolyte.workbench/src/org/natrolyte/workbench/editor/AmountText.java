// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;

/** Amounts as they were written, in words. */
final class AmountText {
  private AmountText() {}

  static String of(Amount amount) {
    String number = amount.value().toPlainString();
    if (amount.unit() == AmountUnit.REST) {
      return "the rest";
    }
    if (amount.basis().isParts()) {
      String noun = number.equals("1") ? " part " : " parts ";
      return number + noun + amount.basis().meaning().replaceFirst("parts ", "");
    }
    return number + " " + amount.unit().symbol();
  }
}
