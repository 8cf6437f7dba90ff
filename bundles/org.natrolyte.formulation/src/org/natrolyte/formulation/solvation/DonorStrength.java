// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.SourcedValue;

/**
 * How strongly a donor atom of a molecule binds, as a donor number.
 *
 * @param value kcal/mol
 * @param error half width of its range
 * @param isTabulated whether it is the library's own value
 * @param source how it is known, for the user
 */
record DonorStrength(double value, double error, boolean isTabulated, String source) {
  /** A molecule without donor atoms: as weak as an empty site. */
  private static final double NO_DONOR_ERROR = 3;

  private static final double LEAST_SCALE = 0.7;
  private static final double MOST_SCALE = 1.3;

  /**
   * Means over the built-in library and the root mean square error of predicting one member from
   * the others (ether 9 compounds, carbonate 4, ester 3, phosphate 3, nitrile 4, amide 5); one
   * compound each, with an error set by us, for fluorinated carbonates (FEC), sulfones (sulfolane)
   * and water; ethers weakened by fluorine lie between ethers and FEC.
   */
  private static final Map<SolventFamily, DonorStrength> FAMILIES =
      Map.of(
          SolventFamily.ETHER, family(17.2, 3.8, "9 ethers"),
          SolventFamily.CARBONATE, family(16.2, 1.0, "4 carbonates"),
          SolventFamily.ESTER, family(17.1, 1.1, "3 esters"),
          SolventFamily.PHOSPHATE, family(24.2, 1.9, "3 phosphates"),
          SolventFamily.NITRILE, family(14.7, 2.5, "4 nitriles"),
          SolventFamily.AMIDE, family(30.0, 5.7, "5 amides"),
          SolventFamily.FLUORINATED_CARBONATE, family(9.1, 3, "FEC alone"),
          SolventFamily.FLUORINATED_ETHER, family(11, 5, "between ethers and FEC, set by us"),
          SolventFamily.SULFONE, family(14.8, 2, "sulfolane alone"),
          SolventFamily.WATER, family(18, 1, "water"));

  /** GFN1-xTB gas-phase binding energies of Na+ with one donor of each family, kJ/mol. */
  private static final Map<SolventFamily, Double> BINDING_OF_ONE_DONOR =
      Map.of(
          SolventFamily.ETHER, -116.2,
          SolventFamily.FLUORINATED_ETHER, -116.2,
          SolventFamily.CARBONATE, -156.0,
          SolventFamily.NITRILE, -134.9,
          SolventFamily.PHOSPHATE, -177.5);

  /** What each further donor of a chelate adds: tetrahydrofuran to G1 to G2, 116, 173, 230. */
  private static final double SHARE_OF_FURTHER_DONORS = 0.49;

  /**
   * The donor strength of a molecule; empty when nothing says it.
   *
   * @param bindingEnergy gas-phase binding energy with Na+ in kJ/mol, where a study gives it; used
   *     when no donor number is tabulated, to scale the family's within 30 %
   */
  static Optional<DonorStrength> of(Compound compound, OptionalDouble bindingEnergy) {
    Optional<SourcedValue> tabulated = compound.value(CompoundProperty.DONOR_NUMBER);
    if (tabulated.isPresent()) {
      return tabulated.map(DonorStrength::tabulated);
    }
    if (compound.donorSites() == 0) {
      return Optional.of(
          new DonorStrength(0, NO_DONOR_ERROR, false, "no donor atom that binds Na+"));
    }
    return Optional.ofNullable(FAMILIES.get(compound.family()))
        .map(family -> scaled(family, compound, bindingEnergy));
  }

  private static DonorStrength tabulated(SourcedValue value) {
    double error =
        value.confidence() == Confidence.HIGH ? 1 : value.confidence() == Confidence.MEDIUM ? 2 : 3;
    return new DonorStrength(value.value(), error, true, value.source());
  }

  private static DonorStrength scaled(
      DonorStrength family, Compound compound, OptionalDouble bindingEnergy) {
    Double one = BINDING_OF_ONE_DONOR.get(compound.family());
    if (bindingEnergy.isEmpty() || one == null) {
      return family;
    }
    double expected = one * (1 + SHARE_OF_FURTHER_DONORS * (compound.donorSites() - 1));
    double scale = Math.clamp(bindingEnergy.getAsDouble() / expected, LEAST_SCALE, MOST_SCALE);
    return new DonorStrength(
        family.value * scale,
        family.error,
        false,
        "%s, scaled by its computed binding energy with Na+".formatted(family.source));
  }

  private static DonorStrength family(double value, double error, String of) {
    return new DonorStrength(
        value,
        error,
        false,
        "estimated from its family (%s; error on a compound left out %.1f kcal/mol)"
            .formatted(of, error));
  }
}
