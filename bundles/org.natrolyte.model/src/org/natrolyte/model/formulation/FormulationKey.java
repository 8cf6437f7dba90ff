// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;

/**
 * The key by which formulations are the same: free of order, spelling, units and labels.
 *
 * <p>A key reads {@code salt:NaPF6=1.00000M|solvent:DOL=0.500000v|solvent:G2=0.500000v}: the
 * components by role and name, each with its amount in the unit of its basis, rounded to {@value
 * #DIGITS} significant digits (half to even). 1000 mM and 1 M are one key; 1 M and 1.000001 M too.
 * Parts of a ratio are divided by their sum first, so 1:1 and 50:50 are one key. A basis is not
 * converted into another: 1 M and 1 m, or a ratio by volume and one by mole, are two keys even
 * where the mixtures happen to be the same.
 *
 * <p>The units: {@code M} mol per litre of solution, {@code Ms} mol per litre of solvent, {@code m}
 * mol per kg of solvent, {@code g/L}; shares of the whole as fractions of one {@code wt}, {@code
 * vol}, {@code mol}; shares within the ratio {@code w}, {@code v}, {@code n}; {@code rest} for a
 * single solvent. A compound in no library stands with its InChIKey.
 */
public final class FormulationKey {
  /** The significant digits of every amount in a key. */
  public static final int DIGITS = 6;

  private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  private FormulationKey() {}

  /** The key of a formulation's components. */
  public static String of(List<Component> components) {
    BigDecimal parts =
        components.stream()
            .filter(c -> c.amount().basis().isParts())
            .map(c -> c.amount().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Component> sorted = new ArrayList<>(components);
    sorted.sort(
        Comparator.comparing(Component::role)
            .thenComparing(c -> Substance.identity(c.compound()))
            .thenComparing(c -> amount(c.amount(), parts)));
    List<String> pieces = new ArrayList<>();
    for (Component component : sorted) {
      pieces.add(
          component.role().name().toLowerCase(Locale.ROOT).replace('_', '-')
              + ":"
              + escaped(Substance.identity(component.compound()))
              + "="
              + amount(component.amount(), parts));
    }
    return String.join("|", pieces);
  }

  private static String amount(Amount amount, BigDecimal parts) {
    AmountBasis basis = amount.basis();
    if (basis == AmountBasis.BALANCE) {
      return "rest";
    }
    BigDecimal number = amount.exactInBasis();
    if (basis.isParts()) {
      number = number.divide(parts, new MathContext(34, RoundingMode.HALF_EVEN));
    }
    BigDecimal rounded = number.round(ROUNDING);
    int scale = rounded.scale() + DIGITS - rounded.precision();
    return rounded.setScale(Math.max(0, scale), RoundingMode.HALF_EVEN).toPlainString()
        + unit(basis);
  }

  private static String unit(AmountBasis basis) {
    return switch (basis) {
      case MOLARITY -> "M";
      case MOLARITY_OF_SOLVENT -> "Ms";
      case MOLALITY -> "m";
      case MASS_CONCENTRATION -> "g/L";
      case MASS_FRACTION -> "wt";
      case VOLUME_FRACTION -> "vol";
      case MOLE_FRACTION -> "mol";
      case MASS_PARTS -> "w";
      case VOLUME_PARTS -> "v";
      case MOLE_PARTS -> "n";
      case BALANCE -> "";
    };
  }

  /** Keeps the signs of the key out of names. */
  private static String escaped(String name) {
    return name.replace("%", "%25").replace("|", "%7C").replace("=", "%3D");
  }
}
