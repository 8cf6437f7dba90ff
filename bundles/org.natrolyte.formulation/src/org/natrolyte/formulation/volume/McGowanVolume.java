// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.SourcedValue;

/**
 * McGowan's characteristic volume, in cm3/mol: the sum of atomic contributions minus 6.56 for each
 * bond, of whatever order (Abraham and McGowan, Chromatographia 1987, 23, 243, doi
 * 10.1007/BF02311772).
 *
 * <p>The number of bonds is atoms - fragments + rings, so formula and SMILES are enough.
 */
final class McGowanVolume {
  private static final double PER_BOND = 6.56;
  private static final Map<String, Double> ATOMS =
      Map.ofEntries(
          Map.entry("H", 8.71),
          Map.entry("B", 18.32),
          Map.entry("C", 16.35),
          Map.entry("N", 14.39),
          Map.entry("O", 12.43),
          Map.entry("F", 10.48),
          Map.entry("Si", 26.83),
          Map.entry("P", 24.87),
          Map.entry("S", 22.91),
          Map.entry("Cl", 20.95),
          Map.entry("Br", 26.21),
          Map.entry("I", 34.53));

  private McGowanVolume() {}

  /** The tabulated value, else the computed one; empty when neither can be had. */
  static OptionalDouble of(Compound compound) {
    OptionalDouble tabulated =
        compound
            .value(CompoundProperty.MCGOWAN_VOLUME)
            .map(SourcedValue::value)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty());
    if (tabulated.isPresent() || compound.smiles().isEmpty()) {
      return tabulated;
    }
    return Formula.parse(compound.formula())
        .map(f -> of(f.counts(), compound.smiles()))
        .orElse(OptionalDouble.empty());
  }

  /** The computed one of a structure; empty where an element is not listed. */
  static OptionalDouble of(Map<String, Integer> counts, String smiles) {
    return sum(counts, fragments(smiles), rings(smiles));
  }

  /** The volume of the anions of a salt of alkali ions; empty for anything else. */
  static OptionalDouble ofAnions(Compound salt) {
    Map<String, Integer> counts = new TreeMap<>(AlkaliIons.elements(salt));
    int cations = AlkaliIons.count(salt);
    AlkaliIons.SYMBOLS.forEach(counts::remove);
    int anions = fragments(salt.smiles()) - cations;
    if (cations == 0 || counts.isEmpty() || salt.smiles().isEmpty() || anions < 1) {
      return OptionalDouble.empty();
    }
    return sum(counts, anions, rings(salt.smiles()));
  }

  /** The share of fluorine among the atoms other than hydrogen. */
  static double fluorineShare(Compound compound) {
    return fluorineShare(AlkaliIons.elements(compound));
  }

  /** The same of counted elements. */
  static double fluorineShare(Map<String, Integer> counts) {
    int heavy = 0;
    int fluorine = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      heavy += e.getKey().equals("H") ? 0 : e.getValue();
      fluorine += e.getKey().equals("F") ? e.getValue() : 0;
    }
    return heavy == 0 ? 0 : (double) fluorine / heavy;
  }

  private static OptionalDouble sum(Map<String, Integer> counts, int fragments, int rings) {
    double volume = 0;
    int atoms = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      Double atom = ATOMS.get(e.getKey());
      if (atom == null) {
        return OptionalDouble.empty();
      }
      volume += e.getValue() * atom;
      atoms += e.getValue();
    }
    double result = volume - PER_BOND * (atoms - fragments + rings);
    return result > 0 ? OptionalDouble.of(result) : OptionalDouble.empty();
  }

  private static int fragments(String smiles) {
    return 1 + (int) smiles.chars().filter(c -> c == '.').count();
  }

  /** Ring closures outside brackets: digits, and two digits after a per cent sign, in pairs. */
  static int rings(String smiles) {
    int ends = 0;
    boolean inBracket = false;
    for (int i = 0; i < smiles.length(); i++) {
      char c = smiles.charAt(i);
      if (c == '[' || c == ']') {
        inBracket = c == '[';
      } else if (!inBracket && c == '%') {
        ends++;
        i += 2;
      } else if (!inBracket && Character.isDigit(c)) {
        ends++;
      }
    }
    return ends / 2;
  }
}
