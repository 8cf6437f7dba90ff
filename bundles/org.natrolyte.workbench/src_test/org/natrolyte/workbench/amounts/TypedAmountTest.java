// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountUnit;

/** What a chemist types into a cell of amounts. */
class TypedAmountTest {
  @Test
  void aNumberHasTheUnitOfItsColumn() {
    assertEquals(amount("1.2", AmountUnit.MOLAR), parse("1.2", AmountUnit.MOLAR));
    assertEquals(amount("1.2", AmountUnit.MOLAR), parse(" 1,2 ", AmountUnit.MOLAR));
    assertEquals(amount("0.0015", AmountUnit.MOLAR), parse("1.5e-3", AmountUnit.MOLAR));
    assertEquals(amount("2", AmountUnit.VOLUME_PART), parse("2 parts", AmountUnit.VOLUME_PART));
  }

  @Test
  void aUnitOfItsOwnCounts() {
    assertEquals(amount("5", AmountUnit.WEIGHT_PERCENT), parse("5 wt%", AmountUnit.MOLAR));
    assertEquals(amount("5", AmountUnit.WEIGHT_PERCENT), parse("5 WT%", AmountUnit.MOLAR));
    assertEquals(amount("1", AmountUnit.MOLAL), parse("1 m", AmountUnit.MOLAR));
    assertEquals(amount("1", AmountUnit.MOLAR), parse("1 M", AmountUnit.MOLAL));
    assertEquals(amount("20", AmountUnit.MILLIMOLAR), parse("20mM", AmountUnit.MOLAR));
    assertEquals(amount("1", AmountUnit.MOLAL), parse("1 mol/kg", AmountUnit.MOLAR));
  }

  @Test
  void whatIsNoAmountIsRefusedWithWhatWouldBeOne() {
    assertMessage("number", "much");
    assertMessage("number", "-1");
    assertMessage("above zero", "0");
    assertMessage("wt%", "5 spoons");
    assertMessage("digits", "1.23456789012345678");
  }

  private static void assertMessage(String part, String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> parse(text, AmountUnit.MOLAR));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private static Amount parse(String text, AmountUnit unit) {
    return TypedAmount.parse(text, unit);
  }

  private static Amount amount(String number, AmountUnit unit) {
    return new Amount(new BigDecimal(number), unit);
  }
}
