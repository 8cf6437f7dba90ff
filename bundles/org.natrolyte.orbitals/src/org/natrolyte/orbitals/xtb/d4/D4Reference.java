// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.d4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.orbitals.xtb.ParameterTable;
import org.natrolyte.orbitals.xtb.XtbUnits;

/**
 * The reference systems of DFT-D4: for each element molecules in which it has different numbers of
 * neighbours, with its charge there (GFN2-xTB) and its polarisability at 23 imaginary frequencies.
 *
 * @param atomicNumber atomic number
 * @param covalentRadius radius for coordination numbers (bohr), scaled by 4/3
 * @param electronegativity Pauling electronegativity
 * @param hardness chemical hardness that sets how fast polarisability falls with charge
 * @param effectiveNuclearCharge nuclear charge without the core that a pseudopotential replaces
 * @param r4OverR2 root of half of sqrt(Z) times the ratio of the expectation values of r^4 and r^2
 * @param systems the reference systems
 */
record D4Reference(
    int atomicNumber,
    double covalentRadius,
    double electronegativity,
    double hardness,
    double effectiveNuclearCharge,
    double r4OverR2,
    List<D4Reference.ReferenceSystem> systems) {

  /** Height of the charge scaling, beta1 of the D4 paper. */
  private static final double CHARGE_HEIGHT = 3;

  /** Steepness of the charge scaling, beta2 of the D4 paper. */
  static final double CHARGE_STEEPNESS = 2;

  /** Trapezoidal weights on the grid of imaginary frequencies 1e-6, 0.05, 0.1 ... 10 Eh. */
  private static final double[] FREQUENCY_WEIGHTS = {
    0.0249995, 0.0499995, 0.075, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.15, 0.2, 0.2, 0.2, 0.2,
    0.35, 0.5, 0.75, 1.0, 1.75, 2.5, 1.25
  };

  D4Reference {
    systems = List.copyOf(systems);
  }

  /**
   * One reference system of an element.
   *
   * @param coordinationNumber covalent coordination number of the element in it
   * @param charge GFN2-xTB charge of the element in it
   * @param gaussians number of Gaussians in the weighting
   * @param polarisabilities polarisability of the element in it at each frequency (bohr3)
   */
  record ReferenceSystem(
      double coordinationNumber, double charge, int gaussians, double[] polarisabilities) {}

  /**
   * Reference of an element.
   *
   * @throws IllegalArgumentException if there is none
   */
  static D4Reference of(int atomicNumber) {
    D4Reference reference = Loaded.BY_ATOMIC_NUMBER.get(atomicNumber);
    if (reference == null) {
      throw new IllegalArgumentException(
          "DFT-D4 has no reference for the element with atomic number "
              + atomicNumber
              + "; it covers hydrogen to radon");
    }
    return reference;
  }

  /** C6 coefficient of two reference systems by the Casimir-Polder integral (Eh bohr6). */
  static double c6(ReferenceSystem one, ReferenceSystem other) {
    double sum = 0;
    for (int w = 0; w < FREQUENCY_WEIGHTS.length; w++) {
      sum += FREQUENCY_WEIGHTS[w] * one.polarisabilities[w] * other.polarisabilities[w];
    }
    return 3 / Math.PI * sum;
  }

  /**
   * Factor by which a polarisability changes from one charge to another.
   *
   * @param steepness hardness times {@link #CHARGE_STEEPNESS}
   * @param reference effective nuclear charge plus reference charge
   * @param actual effective nuclear charge plus charge
   */
  static double chargeScale(double steepness, double reference, double actual) {
    if (actual <= 0) {
      return Math.exp(CHARGE_HEIGHT);
    }
    return Math.exp(CHARGE_HEIGHT * (1 - Math.exp(steepness * (1 - reference / actual))));
  }

  /** Derivative of {@link #chargeScale} by the actual charge, given its value. */
  static double chargeScaleDerivative(
      double steepness, double reference, double actual, double value) {
    if (actual <= 0) {
      return 0;
    }
    return -CHARGE_HEIGHT
        * steepness
        * Math.exp(steepness * (1 - reference / actual))
        * value
        * reference
        / (actual * actual);
  }

  /** The table, read at the first use. */
  private static final class Loaded {
    static final Map<Integer, D4Reference> BY_ATOMIC_NUMBER = read();

    private record Secondary(double scale, double[] polarisabilities) {}

    private record RawSystem(
        int secondary,
        double scale,
        double secondaryCount,
        int gaussians,
        double coordinationNumber,
        double charge,
        double secondaryCharge,
        double[] polarisabilities) {}

    private static Map<Integer, D4Reference> read() {
      Map<Integer, Secondary> secondaries = new HashMap<>();
      Map<Integer, D4Reference> bare = new HashMap<>();
      Map<Integer, List<RawSystem>> systems = new HashMap<>();
      int current = 0;
      for (ParameterTable.Row row : ParameterTable.read("d4.txt")) {
        switch (row.keyword()) {
          case "system" ->
              secondaries.put(row.integer(), new Secondary(row.number(), row.numbers()));
          case "element" -> {
            current = row.integer();
            bare.put(current, element(current, row));
            systems.put(current, new ArrayList<>());
          }
          case "reference" -> systems.get(current).add(system(row));
          default -> throw new IllegalStateException("unknown line '" + row.keyword() + "' of D4");
        }
      }
      Map<Integer, D4Reference> result = new HashMap<>();
      bare.forEach((z, element) ->
          result.put(
              z,
              element.with(
                  systems.get(z).stream().map(raw -> resolve(raw, secondaries, bare)).toList())));
      return Map.copyOf(result);
    }

    private static D4Reference element(int atomicNumber, ParameterTable.Row row) {
      return new D4Reference(
          atomicNumber,
          row.number() * 4 / 3 / XtbUnits.ANGSTROM_PER_BOHR,
          row.number(),
          row.number(),
          row.number(),
          Math.sqrt(0.5 * Math.sqrt(atomicNumber) * row.number()),
          List.of());
    }

    private static RawSystem system(ParameterTable.Row row) {
      return new RawSystem(
          row.integer(),
          row.number(),
          row.number(),
          row.integer(),
          row.number(),
          row.number(),
          row.number(),
          row.numbers());
    }

    /** Takes the partner atoms, mostly hydrogen, out of the polarisability of the molecule. */
    private static ReferenceSystem resolve(
        RawSystem raw, Map<Integer, Secondary> secondaries, Map<Integer, D4Reference> elements) {
      Secondary partner = secondaries.get(raw.secondary);
      D4Reference partnerElement = elements.get(raw.secondary);
      double[] alpha = new double[FREQUENCY_WEIGHTS.length];
      double zeff = partnerElement == null ? 0 : partnerElement.effectiveNuclearCharge;
      double zeta =
          partnerElement == null
              ? 0
              : chargeScale(
                  partnerElement.hardness * CHARGE_STEEPNESS, zeff, zeff + raw.secondaryCharge);
      for (int w = 0; w < alpha.length; w++) {
        double partnerAlpha =
            partner == null ? 0 : partner.scale * partner.polarisabilities[w] * zeta;
        alpha[w] =
            Math.max(0, raw.scale * (raw.polarisabilities[w] - raw.secondaryCount * partnerAlpha));
      }
      return new ReferenceSystem(raw.coordinationNumber, raw.charge, raw.gaussians, alpha);
    }
  }

  private D4Reference with(List<ReferenceSystem> resolved) {
    return new D4Reference(
        atomicNumber,
        covalentRadius,
        electronegativity,
        hardness,
        effectiveNuclearCharge,
        r4OverR2,
        resolved);
  }
}
