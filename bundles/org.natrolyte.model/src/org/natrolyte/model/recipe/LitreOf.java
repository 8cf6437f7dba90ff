// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.List;

/** Reads what the litre or the kilogram of a concentration is of. */
final class LitreOf {
  private LitreOf() {}

  /** Reads "of solvent", "(solvent)", "(per litre of solution)" after a unit. */
  static WrittenUnit qualified(Cursor cursor, WrittenUnit unit) throws RecipeException {
    int end = cursor.at();
    int start = unit.span().start();
    String of = qualifier(cursor, cursor.charAt(end - 1));
    boolean molar = unit.unit().basis() == AmountBasis.MOLARITY;
    boolean molal = unit.unit().basis() == AmountBasis.MOLALITY;
    Span whole = new Span(start, cursor.at());
    if (of != null && molal && of.equals("solution")) {
      throw new RecipeException(
          "Moles per kilogram of solution are not read: give m (mol per kg of solvent) or M.",
          whole,
          List.of("m", "M"));
    }
    if (of != null && molar && of.equals("solvent")) {
      BigDecimal factor = unit.factor().multiply(unit.unit().factor());
      return new WrittenUnit(AmountUnit.MOLE_PER_LITRE_SOLVENT, factor, whole, false, false);
    }
    if (of == null || !(molar || molal)) {
      cursor.moveTo(end);
      return unit;
    }
    return new WrittenUnit(unit.unit(), unit.factor(), whole, false, of.equals("solution"));
  }

  /** The thing that the litre or kilogram is of: "solvent", "solution", or null if not said. */
  private static String qualifier(Cursor cursor, char lastOfUnit) {
    cursor.skipBlanks();
    boolean bracket = cursor.accept('(');
    cursor.skipBlanks();
    int start = cursor.at();
    if (cursor.acceptWord("per")) {
      cursor.skipBlanks();
      if (ConcentrationUnit.denominator(cursor) == null) {
        return null;
      }
      cursor.skipBlanks();
    }
    boolean spelledOut = cursor.acceptWord("of") || cursor.at() > start;
    cursor.skipBlanks();
    boolean solvent = cursor.acceptAny(List.of("solvents", "solvent")) != null;
    boolean solution = !solvent && cursor.acceptAny(List.of("solution", "electrolyte")) != null;
    boolean shortForm = solvent && lastOfUnit != 'M' && lastOfUnit != 'm';
    if (!(solvent || solution) || !(bracket || spelledOut || shortForm)) {
      return null;
    }
    if (bracket) {
      cursor.skipBlanks();
      if (!cursor.accept(')')) {
        return null;
      }
    }
    return solvent ? "solvent" : "solution";
  }
}
