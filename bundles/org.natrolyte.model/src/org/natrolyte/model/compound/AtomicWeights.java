// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Standard atomic weights in g/mol.
 *
 * <p>IUPAC Commission on Isotopic Abundances and Atomic Weights, 2021 table (Prohaska et al., Pure
 * Appl. Chem. 2022, 94, 573, doi 10.1515/pac-2019-0603): the abridged conventional value where the
 * table gives an interval (H, Li, B, C, N, O, Mg, Si, S, Cl, Ar, Br, Tl, Pb). Elements without a
 * standard atomic weight are left out.
 */
public final class AtomicWeights {
  private static final Map<String, Double> WEIGHTS =
      read(
          """
          H 1.008 He 4.002602 Li 6.94 Be 9.0121831 B 10.81 C 12.011 N 14.007 O 15.999 F 18.998403
          Ne 20.1797 Na 22.989769 Mg 24.305 Al 26.981538 Si 28.085 P 30.973762 S 32.06 Cl 35.45
          Ar 39.95 K 39.0983 Ca 40.078 Sc 44.955907 Ti 47.867 V 50.9415 Cr 51.9961 Mn 54.938043
          Fe 55.845 Co 58.933194 Ni 58.6934 Cu 63.546 Zn 65.38 Ga 69.723 Ge 72.630 As 74.921595
          Se 78.971 Br 79.904 Kr 83.798 Rb 85.4678 Sr 87.62 Y 88.905838 Zr 91.224 Nb 92.90637
          Mo 95.95 Ru 101.07 Rh 102.90549 Pd 106.42 Ag 107.8682 Cd 112.414 In 114.818 Sn 118.710
          Sb 121.760 Te 127.60 I 126.90447 Xe 131.293 Cs 132.905452 Ba 137.327 La 138.90547
          Ce 140.116 Pr 140.90766 Nd 144.242 Sm 150.36 Eu 151.964 Gd 157.25 Tb 158.925354
          Dy 162.500 Ho 164.930329 Er 167.259 Tm 168.934219 Yb 173.045 Lu 174.9668 Hf 178.486
          Ta 180.94788 W 183.84 Re 186.207 Os 190.23 Ir 192.217 Pt 195.084 Au 196.96657
          Hg 200.592 Tl 204.38 Pb 207.2 Bi 208.98040 Th 232.0377 Pa 231.03588 U 238.02891
          """);

  private AtomicWeights() {}

  /**
   * The standard atomic weight of an element.
   *
   * @param symbol "Na"
   * @return g/mol, or empty for a text that is no element with a standard atomic weight
   */
  public static OptionalDouble of(String symbol) {
    Double weight = WEIGHTS.get(symbol);
    return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight);
  }

  /** A sum of weights without the digits that binary addition leaves, to 1e-6 g/mol. */
  public static double round(double molarMass) {
    return Math.round(molarMass * 1e6) / 1e6;
  }

  private static Map<String, Double> read(String table) {
    String[] words = table.strip().split("\\s+");
    Map<String, Double> weights = new HashMap<>(words.length);
    for (int i = 0; i < words.length; i += 2) {
      weights.put(words[i], Double.valueOf(words[i + 1]));
    }
    return Map.copyOf(weights);
  }
}
