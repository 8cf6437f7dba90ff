// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;

/** Amounts as they were written, in words. */
public final class AmountText {
  private AmountText() {}

  /** An amount with its unit: "1 M", "2 parts by volume", "the rest". */
  public static String of(Amount amount) {
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
