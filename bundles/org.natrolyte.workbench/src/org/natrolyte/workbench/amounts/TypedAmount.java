// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;

/** Reads what is typed into a cell of amounts: a number, or a number with a unit of its own. */
public final class TypedAmount {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d+(?:[.,]\\d+)?|[.,]\\d+)(?:[eE]([+-]?\\d{1,2}))?\\s*(.*)");
  private static final int MOST_DIGITS = 15;

  private TypedAmount() {}

  /**
   * Reads an amount.
   *
   * @param text as typed
   * @param unit the unit of a number without one
   * @throws IllegalArgumentException when it is no amount; the message says what would be accepted
   */
  public static Amount parse(String text, AmountUnit unit) {
    Matcher matcher = NUMBER.matcher(text.strip().replace('\u00A0', ' '));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\u201C%s\u201D is no amount: type a number, or a number with a unit such as %s."
              .formatted(text.strip(), "5 wt%"));
    }
    BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
    if (matcher.group(2) != null) {
      number = number.scaleByPowerOfTen(Integer.parseInt(matcher.group(2)));
    }
    if (number.signum() == 0) {
      throw new IllegalArgumentException(
          "An amount is above zero; to leave an ingredient out, remove it from the recipe.");
    }
    if (number.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "No balance has that many digits: " + MOST_DIGITS + " at the most.");
    }
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return new Amount(plain, unit(matcher.group(3).strip(), unit));
  }

  /** The units that amounts can be written in, without parts and the rest. */
  public static List<AmountUnit> units() {
    return Arrays.stream(AmountUnit.values())
        .filter(u -> !u.basis().isParts() && u.basis() != AmountBasis.BALANCE)
        .toList();
  }

  private static AmountUnit unit(String text, AmountUnit usual) {
    if (text.isEmpty()) {
      return usual;
    }
    if (text.matches("parts?( by (volume|mass|weight|mole))?") && usual.basis().isParts()) {
      return usual;
    }
    Optional<AmountUnit> exact = units().stream().filter(u -> u.symbol().equals(text)).findFirst();
    return exact
        .or(() -> units().stream().filter(u -> isMeant(u, text)).findFirst())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\u201C%s\u201D is no unit of amounts. Accepted: %s."
                    .formatted(
                        text,
                        units().stream()
                            .map(AmountUnit::symbol)
                            .collect(Collectors.joining(", ")))));
  }

  /** Capitals do not count, except where they tell M from m. */
  private static boolean isMeant(AmountUnit unit, String text) {
    String symbol = unit.symbol();
    boolean spelt = symbol.length() > 2 && symbol.equalsIgnoreCase(text);
    return spelt
        || switch (unit) {
          case MOLAR -> text.equalsIgnoreCase("mol/L");
          case MOLAL -> text.equalsIgnoreCase("mol/kg");
          case MILLIMOLAR -> text.equalsIgnoreCase("mmol/L");
          case WEIGHT_PERCENT -> text.equalsIgnoreCase("w%") || text.equalsIgnoreCase("% w/w");
          default -> false;
        };
  }
}
