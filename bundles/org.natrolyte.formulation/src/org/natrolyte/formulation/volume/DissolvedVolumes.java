// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.volume;

import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.formulation.Component;

/**
 * Apparent molar volumes: what one mole of a component adds to the volume of the solution.
 *
 * <p>A liquid adds its own volume (ideal mixing). A salt adds the thermochemical volume of its
 * anion (Jenkins, Roobottom, Passmore and Glasser, Inorg. Chem. 1999, 38, 3609, doi
 * 10.1021/ic9812961) and the partial molar volume of its cation, see {@link AlkaliIons}; where the
 * anion's is not tabulated, its solid volume; where that is not known either, 1.23 x the McGowan
 * volume of the anion plus the cation's. The factor is the mean ratio of thermochemical to McGowan
 * volume over the anions PF6, ClO4, BF4, TFSI, OTf, DCA, NO3 and FSI, with a standard deviation of
 * 0.10. What a salt adds depends on its solvent: the less dense and polar, the more it is drawn
 * together, by 10 to 20 cm3/mol; that is the least error allowed for.
 */
public final class DissolvedVolumes {
  /** Avogadro's number times 1 nm3, in cm3/mol. */
  private static final double CM3_PER_NM3 = 602.214;

  private static final double ANION_FACTOR = 1.23;
  private static final double ANION_FACTOR_ERROR = 0.10 / 1.23;

  /**
   * Half width of the range of a salt's apparent volume: relative, and at least so many cm3/mol.
   */
  private static final double SALT_ERROR = 0.10;

  private static final double LEAST_SALT_ERROR = 15;

  /** Densities in g/cm3 between which nearly every additive lies. */
  private static final double LIGHTEST = 0.7;

  private static final double HEAVIEST = 5;

  private DissolvedVolumes() {}

  /** What a component adds to the volume of the solution at a temperature in °C. */
  public static MolarVolume of(Component component, double temperatureC) {
    Compound compound = component.compound();
    if (component.isLiquid() || PureVolumes.isLiquidAdditive(component)) {
      MolarVolume pure = PureVolumes.of(component, temperatureC);
      return pure.isKnown() || component.role() != Role.ADDITIVE ? pure : bounded(compound);
    }
    if (AlkaliIons.count(compound) > 0) {
      MolarVolume salt = salt(compound);
      return salt.isKnown() || component.role() != Role.ADDITIVE ? salt : bounded(compound);
    }
    MolarVolume solid = PureVolumes.solid(compound);
    MolarVolume best = solid.isKnown() ? solid : PureVolumes.mcGowan(compound);
    if (best.isKnown()) {
      return MolarVolume.estimated(best.cm3PerMol(), best.uncertainty(), best.source());
    }
    return component.role() == Role.ADDITIVE ? bounded(compound) : best;
  }

  /**
   * The volume in solution of one anion of an alkali salt, in nm3, from its McGowan volume; empty
   * when the salt's structure is not known.
   */
  public static OptionalDouble anionNm3(Compound salt) {
    OptionalDouble mcGowan = McGowanVolume.ofAnions(salt);
    return mcGowan.isPresent()
        ? OptionalDouble.of(ANION_FACTOR * mcGowan.getAsDouble() / CM3_PER_NM3)
        : mcGowan;
  }

  private static MolarVolume salt(Compound salt) {
    double cations = AlkaliIons.volume(salt);
    Optional<SourcedValue> anion = salt.value(CompoundProperty.ANION_VOLUME);
    if (anion.isPresent()) {
      double volume = anion.get().value() * CM3_PER_NM3 + cations;
      return MolarVolume.estimated(
          volume, saltError(volume), saltSource(salt, volume, "volumes of its ions"));
    }
    MolarVolume solid = PureVolumes.solid(salt);
    if (solid.isKnown()) {
      double error = Math.max(solid.uncertainty(), saltError(solid.cm3PerMol()));
      return MolarVolume.estimated(
          solid.cm3PerMol(), error, saltSource(salt, solid.cm3PerMol(), "density of the solid"));
    }
    OptionalDouble mcGowan = McGowanVolume.ofAnions(salt);
    if (mcGowan.isPresent()) {
      double volume = ANION_FACTOR * mcGowan.getAsDouble() + cations;
      return MolarVolume.estimated(
          volume,
          Math.hypot(saltError(volume), ANION_FACTOR_ERROR * volume),
          saltSource(salt, volume, "McGowan volume of the anion x 1.23"));
    }
    return MolarVolume.unknown(
        "the volume that %s takes in solution is not known (no ion volume, no density)"
            .formatted(salt.id()));
  }

  private static double saltError(double volume) {
    return Math.max(LEAST_SALT_ERROR, SALT_ERROR * volume);
  }

  private static String saltSource(Compound salt, double volume, String from) {
    return "%s %s cm3/mol in solution (%s)"
        .formatted(salt.id(), Numbers.significant(volume, 3), from);
  }

  /** The volume of an additive of which only the mass is known, with a range that holds it. */
  private static MolarVolume bounded(Compound compound) {
    double low = compound.molarMass() / HEAVIEST;
    double high = compound.molarMass() / LIGHTEST;
    return MolarVolume.estimated(
        (low + high) / 2,
        (high - low) / 2,
        "density of %s not known, taken between %s and %s g/cm3"
            .formatted(compound.id(), LIGHTEST, HEAVIEST));
  }
}
