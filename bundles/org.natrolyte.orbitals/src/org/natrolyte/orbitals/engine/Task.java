// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * What an engine is asked to compute.
 *
 * @param geometry the atoms
 * @param charge in elementary charges
 * @param unpaired unpaired electrons
 * @param method the level of theory
 * @param solvent the ALPB solvent; empty for the gas phase
 * @param wanted beside energy, orbitals, charges and dipole, which always come
 */
public record Task(
    Geometry geometry, int charge, int unpaired, Method method, String solvent, Set<Want> wanted) {
  /** What costs extra. */
  public enum Want {
    /** The derivative of the energy by the coordinates. */
    GRADIENT,
    /** The nearest minimum; everything else is then for that geometry. */
    OPTIMISED_GEOMETRY,
    /** Vertical ionisation potential and electron affinity. */
    IONISATION,
    /** On which atoms HOMO and LUMO sit. */
    ORBITAL_SHARES
  }

  public Task {
    Objects.requireNonNull(geometry, "geometry");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(solvent, "solvent");
    wanted = Set.copyOf(wanted);
  }

  /** A single point in the gas phase, closed shell or with one electron left over. */
  public static Task singlePoint(Geometry geometry, int charge, Method method) {
    return new Task(geometry, charge, fewestUnpaired(geometry, charge), method, "", Set.of());
  }

  /** 0 for an even number of electrons, 1 for an odd one. */
  public static int fewestUnpaired(Geometry geometry, int charge) {
    return Math.floorMod(Arrays.stream(geometry.atomicNumbers()).sum() - charge, 2);
  }

  /** The same with one more wish. */
  public Task with(Want want) {
    Set<Want> all = new java.util.HashSet<>(wanted);
    all.add(want);
    return new Task(geometry, charge, unpaired, method, solvent, all);
  }

  /** The same in a solvent. */
  public Task in(String other) {
    return new Task(geometry, charge, unpaired, method, other, wanted);
  }

  /** The same for another geometry. */
  public Task at(Geometry other) {
    return new Task(other, charge, unpaired, method, solvent, wanted);
  }

  /** The same with other electrons: as few unpaired ones as their number allows. */
  public Task charged(int other) {
    return new Task(geometry, other, fewestUnpaired(geometry, other), method, solvent, wanted);
  }

  /** Why no engine can compute this; empty when it can. */
  public String fault() {
    int[] numbers = geometry.atomicNumbers();
    if (numbers.length == 0) {
      return "there are no atoms";
    }
    int electrons = Arrays.stream(numbers).sum() - charge;
    if (electrons < 0) {
      return "a charge of %+d leaves fewer than no electrons".formatted(charge);
    }
    if (unpaired < 0 || unpaired > electrons || Math.floorMod(electrons - unpaired, 2) != 0) {
      return "%d electrons at charge %+d cannot have %d unpaired; say --unpaired %d"
          .formatted(electrons, charge, unpaired, electrons % 2);
    }
    double[] xyz = geometry.coordinatesBohr();
    for (int i = 0; i < numbers.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance =
            Math.sqrt(
                square(xyz[3 * i] - xyz[3 * j])
                    + square(xyz[3 * i + 1] - xyz[3 * j + 1])
                    + square(xyz[3 * i + 2] - xyz[3 * j + 2]));
        if (!(distance > CLOSEST_BOHR)) {
          return "atoms %d (%s) and %d (%s) lie %.3f Å apart"
              .formatted(
                  j + 1,
                  Elements.symbol(numbers[j]),
                  i + 1,
                  Elements.symbol(numbers[i]),
                  distance * Elements.BOHR_ANGSTROM);
        }
      }
    }
    return "";
  }

  /** 0.2 Å: less than half of any bond; atoms on one another are a mistake in the file. */
  private static final double CLOSEST_BOHR = 0.38;

  private static double square(double x) {
    return x * x;
  }
}
