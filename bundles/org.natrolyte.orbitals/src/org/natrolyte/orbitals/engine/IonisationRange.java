// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What ionisation potentials and electron affinities of molecules can be. A value outside is no
 * property of the molecule: the basis has no orbital for the electron (a bare bromide with one
 * more), or the charges of the other state settled where the method has no meaning.
 *
 * @param least eV
 * @param most eV
 * @param mostAffinity eV; the electron that a cation takes is held less than the next one it keeps
 */
public record IonisationRange(double least, double most, double mostAffinity) {
  private static final double LEAST = -15;
  private static final double MOST = 25;

  /** Each positive charge holds the next electron faster by about this much (Mg+, Mg2+, Al3+). */
  private static final double MORE_A_CHARGE = 15;

  /**
   * Each charge beyond the first holds an electron that comes back faster by at most this much
   * (third ionisation potentials of B 37.9, Al 28.4, Bi 25.6 eV; CRC-type tables, recalled).
   */
  private static final double MORE_A_CHARGE_BACK = 7;

  /** Each negative charge beyond the first repels one more electron by about this much. */
  private static final double LESS_A_CHARGE = 10;

  /** For a species of a charge; for bare ions of metals wide enough for what is measured. */
  public static IonisationRange of(int charge) {
    return new IonisationRange(
        LEAST + LESS_A_CHARGE * Math.min(0, charge + 1),
        MOST + MORE_A_CHARGE * Math.max(0, charge),
        MOST + MORE_A_CHARGE_BACK * Math.max(0, charge - 1));
  }

  /** Whether an ionisation potential can be; so can one that is missing (NaN). */
  public boolean holds(double potential) {
    return holds(potential, most);
  }

  /** Whether an electron affinity can be; so can one that is missing (NaN). */
  public boolean holdsAffinity(double affinity) {
    return holds(affinity, mostAffinity);
  }

  private boolean holds(double value, double upTo) {
    return Double.isNaN(value) || value >= least && value <= upTo;
  }

  /** What is wrong with a pair of values, one line a value; empty when nothing is. */
  public List<String> faults(Calculation.Ionisation pair) {
    List<String> faults = new ArrayList<>();
    fault("ionisation potential", pair.potential(), most, faults);
    fault("electron affinity", pair.affinity(), mostAffinity, faults);
    return faults;
  }

  /** The pair without the values that cannot be. */
  public Calculation.Ionisation believed(Calculation.Ionisation pair) {
    return new Calculation.Ionisation(
        holds(pair.potential()) ? pair.potential() : Double.NaN,
        holdsAffinity(pair.affinity()) ? pair.affinity() : Double.NaN);
  }

  private void fault(String name, double value, double upTo, List<String> faults) {
    if (!holds(value, upTo)) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: the method gives %.1f eV, outside the %.0f to %.0f eV that such a species can"
                  + " have; its minimal basis cannot describe this state",
              name,
              value,
              least,
              upTo));
    }
  }
}
