// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.natrolyte.formulation.volume.DissolvedVolumes;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.SourcedValue;

/**
 * An anion as the shells of the cations see it.
 *
 * @param formula molecular formula in Hill order
 * @param label as recipes write it
 * @param donorNumber of the anion on the scale of the solvents, kcal/mol
 * @param donorNumberError half width of its range
 * @param radius of a sphere of its thermochemical volume, Å
 * @param sites how many cations it can touch at once
 * @param isPolyatomic whether it can touch one cation with two atoms
 * @param note how the donor number is known
 */
record Anion(
    String formula,
    String label,
    double donorNumber,
    double donorNumberError,
    double radius,
    int sites,
    boolean isPolyatomic,
    String note) {

  private static final String LINERT =
      "W. Linert et al., J. Chem. Soc. Dalton Trans. 1993, 3181, doi 10.1039/dt9930003181";
  private static final String SCHMEISSER =
      "M. Schmeisser et al., Chem. Eur. J. 2012, 18, 10969, doi 10.1002/chem.201200584";
  private static final String ASSUMED = "taken between its neighbours, not measured";
  private static final double UNKNOWN_DONOR_NUMBER = 10;
  private static final double UNKNOWN_ERROR = 8;
  private static final int MOST_SITES = 4;

  /** nm3, between OTf and TFSI, for an anion without formula or structure. */
  private static final double USUAL_VOLUME = 0.15;

  private static final Map<String, Anion> KNOWN =
      Stream.of(
              known("F6P", "PF6", 2.5, 1.5, 0.109, 3, LINERT),
              known("AsF6", "AsF6", 2.5, 2, 0.110, 3, ASSUMED),
              known("BF4", "BF4", 6.0, 1.5, 0.073, 3, LINERT),
              known("ClO4", "ClO4", 8.4, 1.5, 0.082, 3, LINERT),
              known("CF3O3S", "OTf", 16.9, 2, 0.131, 3, LINERT),
              known("C2F6NO4S2", "TFSI", 11.2, 2, 0.232, 4, SCHMEISSER),
              known("F2NO4S2", "FSI", 10, 3, 0.165, 4, ASSUMED),
              known("NO3", "NO3", 21.1, 2, 0.064, 3, LINERT),
              known("C2N3", "DCA", 17, 6, 0.089, 3, ASSUMED),
              known("C4BO8", "BOB", 8, 5, 0.190, 4, ASSUMED),
              known("C2BF2O4", "DFOB", 9, 5, 0.133, 4, ASSUMED),
              known("C24H20B", "BPh4", 0, 2, 0.520, 1, LINERT),
              known("Cl", "Cl", 36.2, 3, 0.047, 4, LINERT),
              known("Br", "Br", 33.7, 3, 0.056, 4, LINERT),
              known("I", "I", 28.9, 3, 0.072, 4, LINERT))
          .collect(Collectors.toUnmodifiableMap(Anion::formula, a -> a));

  /** The anion of an alkali salt or of an ionic liquid; empty where the structure names none. */
  static Optional<Anion> of(Compound salt) {
    return AnionFormula.of(salt).map(f -> KNOWN.containsKey(f) ? KNOWN.get(f) : estimated(f, salt));
  }

  private static Anion known(
      String formula, String label, double dn, double error, double nm3, int sites, String note) {
    return new Anion(formula, label, dn, error, radius(nm3), sites, formula.length() > 2, note);
  }

  private static Anion estimated(String formula, Compound salt) {
    double nm3 =
        salt.value(CompoundProperty.ANION_VOLUME)
            .map(SourcedValue::value)
            .orElseGet(() -> DissolvedVolumes.anionNm3(salt).orElse(USUAL_VOLUME));
    Map<String, Integer> counts = Formula.parse(formula).map(Formula::counts).orElse(Map.of());
    int donors =
        counts.getOrDefault("O", 0) + counts.getOrDefault("F", 0) + counts.getOrDefault("N", 0);
    int sites = Math.clamp(donors, 1, MOST_SITES);
    return new Anion(
        formula,
        formula,
        UNKNOWN_DONOR_NUMBER,
        UNKNOWN_ERROR,
        radius(nm3),
        sites,
        counts.values().stream().mapToInt(i -> i).sum() > 1,
        "donor number not known, taken as 10 ± 8");
  }

  /** Radius in Å of a sphere of a volume in nm3. */
  private static double radius(double nm3) {
    return 10 * Math.cbrt(3 * nm3 / (4 * Math.PI));
  }
}
