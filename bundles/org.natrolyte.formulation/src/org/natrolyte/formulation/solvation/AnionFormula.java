// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Formula;

/** The anions of a salt or of an ionic liquid, by formula. */
final class AnionFormula {
  private static final Pattern NEGATIVE = Pattern.compile("-\\d*(:\\d+)?]");
  private static final Pattern POSITIVE = Pattern.compile("\\+\\d*(:\\d+)?]");
  private static final Pattern ATOM =
      Pattern.compile("\\[\\d*([A-Z][a-z]?|[bcnops])[^\\]]*]|(Cl|Br|[BCNOPSFI]|[bcnops])");

  private AnionFormula() {}

  /**
   * The formula of one anion in Hill order; of an ionic liquid without its hydrogen atoms. Empty
   * when the compound has no anion or no structure.
   */
  static Optional<String> of(Compound salt) {
    if (AlkaliIons.count(salt) > 0) {
      return Formula.parse(salt.formula())
          .map(Formula::counts)
          .flatMap(counts -> alkali(counts, count(salt)));
    }
    return anions(salt.smiles()).stream().findFirst().flatMap(AnionFormula::heavyAtoms);
  }

  /** How many anions one formula unit holds; at least one. */
  static int count(Compound salt) {
    return Math.max(1, anions(salt.smiles()).size());
  }

  private static Optional<String> alkali(Map<String, Integer> counts, int anions) {
    Map<String, Integer> rest = new TreeMap<>(counts);
    AlkaliIons.SYMBOLS.forEach(rest::remove);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    boolean isWhole = rest.values().stream().allMatch(n -> n % anions == 0);
    if (isWhole) {
      rest.replaceAll((element, n) -> n / anions);
    }
    return Optional.of(new Formula(rest).hill());
  }

  /** The parts of a structure that are anions. */
  static List<String> anions(String smiles) {
    return Arrays.stream(smiles.split("\\."))
        .filter(f -> NEGATIVE.matcher(f).find() && !POSITIVE.matcher(f).find())
        .toList();
  }

  private static Optional<String> heavyAtoms(String fragment) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher matcher = ATOM.matcher(fragment);
    while (matcher.find()) {
      String symbol = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (!symbol.equals("H")) {
        counts.merge(
            Character.toUpperCase(symbol.charAt(0)) + symbol.substring(1), 1, Integer::sum);
      }
    }
    return counts.isEmpty() ? Optional.empty() : Optional.of(new Formula(counts).hill());
  }
}
