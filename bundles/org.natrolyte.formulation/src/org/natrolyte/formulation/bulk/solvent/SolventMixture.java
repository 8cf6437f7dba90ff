// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.solvent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A mixture of liquids without salt at one temperature: ideal volumes, permittivity by Looyenga
 * (Physica 1965, 31, 401, doi 10.1016/0031-8914(65)90045-5: cube roots weighted by volume),
 * logarithm of viscosity weighted by the surface of the molecules ({@link MixtureViscosity}).
 *
 * @param kelvin temperature
 * @param density g/cm3
 * @param molarMass mean, g/mol
 * @param logViscosity natural logarithm of mPa s
 * @param viscosityError error of it, about two times in three
 * @param vogelT0 mean of the constants of Vogel's equation, weighted as the viscosity, in kelvin
 * @param meanLogViscosity mean by moles of the logarithms of the pure viscosities in mPa s, the
 *     variable of the conductivity model
 * @param viscositySpread their variance, by moles
 * @param permittivity relative
 * @param donorNumber mean by moles, kcal/mol
 * @param classShares volume shares of the chemical classes
 * @param members names of the liquids, sorted
 */
public record SolventMixture(
    double kelvin,
    double density,
    double molarMass,
    double logViscosity,
    double viscosityError,
    double vogelT0,
    double meanLogViscosity,
    double viscositySpread,
    double permittivity,
    double donorNumber,
    TreeMap<String, Double> classShares,
    List<String> members) {
  private static final double PROTIC_SHARE = 0.05;

  /** How the amounts of a mixture are given. */
  public enum Basis {
    MASS,
    VOLUME,
    MOLES
  }

  /**
   * A liquid and how much of it.
   *
   * @param solvent the liquid
   * @param amount above zero, in any unit of the basis
   */
  public record Share(Solvent solvent, double amount) {}

  /**
   * Mixes liquids.
   *
   * @param shares at least one
   * @param basis of the amounts; volumes are those at 25 °C
   * @param kelvin temperature of the mixture
   */
  public static SolventMixture of(List<Share> shares, Basis basis, double kelvin) {
    if (shares.isEmpty() || shares.stream().anyMatch(s -> !(s.amount > 0))) {
      throw new IllegalArgumentException("a mixture needs liquids in amounts above zero");
    }
    double mass = 0;
    double moles = 0;
    double volume = 0;
    double meanLog = 0;
    double donor = 0;
    MixtureViscosity viscosity = new MixtureViscosity();
    for (Share share : shares) {
      double n = moles(share, basis);
      moles += n;
      mass += n * share.solvent.molarMass();
      volume += n * share.solvent.molarMass() / share.solvent.density(kelvin);
      double log = share.solvent.logViscosity(kelvin);
      meanLog += n * log;
      viscosity.add(
          new MixtureViscosity.Part(
              n,
              share.solvent.molarMass() / share.solvent.density25(),
              log,
              share.solvent.vogelT0(),
              share.solvent.viscosityError()));
      donor += n * share.solvent.donorNumber();
    }
    meanLog /= moles;
    double spread = 0;
    double cubeRoot = 0;
    TreeMap<String, Double> classes = new TreeMap<>();
    Set<String> members = new LinkedHashSet<>();
    for (Share share : shares) {
      Solvent solvent = share.solvent;
      double n = moles(share, basis);
      double difference = solvent.logViscosity(kelvin) - meanLog;
      spread += n / moles * difference * difference;
      double volumeShare = n * solvent.molarMass() / solvent.density(kelvin) / volume;
      cubeRoot += volumeShare * Math.cbrt(solvent.permittivity(kelvin));
      classes.merge(solvent.liquidClass(), volumeShare, Double::sum);
      members.add(solvent.id());
    }
    return new SolventMixture(
        kelvin,
        mass / volume,
        mass / moles,
        viscosity.logarithm(),
        viscosity.error(),
        viscosity.vogelT0(),
        meanLog,
        spread,
        cubeRoot * cubeRoot * cubeRoot,
        donor / moles,
        classes,
        members.stream().sorted().toList());
  }

  private static double moles(Share share, Basis basis) {
    Solvent solvent = share.solvent;
    return switch (basis) {
      case MOLES -> share.amount;
      case MASS -> share.amount / solvent.molarMass();
      case VOLUME -> share.amount * solvent.density25() / solvent.molarMass();
    };
  }

  /** Volume share of a chemical class. */
  public double share(String liquidClass) {
    return classShares.getOrDefault(liquidClass, 0.0);
  }

  /**
   * Why models of salts in aprotic liquids do not hold: more than a twentieth of the volume gives
   * hydrogen bonds. Empty where they hold.
   */
  public String protic() {
    double share = 0;
    for (String each : LiquidClass.PROTIC) {
      share += share(each);
    }
    return share > PROTIC_SHARE
        ? "outside the model's range: it holds for aprotic liquids, and %.0f %% are protic"
            .formatted(100 * share)
        : "";
  }

  /** Viscosity in mPa s. */
  public double viscosity() {
    return Math.exp(logViscosity);
  }
}
