// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.util.Arrays;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;
import org.natrolyte.orbitals.structure.Geometry;

/** What every result of a task has to fulfil before it is believed. */
final class ResultCheck {
  private static final double CHARGE_TOLERANCE = 0.05;
  private static final double MOVED_BOHR = 0.02;

  private ResultCheck() {}

  static void check(Task task, Calculation result) throws ImportException {
    Geometry asked = task.geometry();
    Geometry given = result.geometry();
    if (!Arrays.equals(asked.atomicNumbers(), given.atomicNumbers())) {
      throw new ImportException("its result is for other atoms");
    }
    if (!task.wanted().contains(Task.Want.OPTIMISED_GEOMETRY) && moved(asked, given)) {
      throw new ImportException("its result is for another geometry");
    }
    if (result.energyHartree().isEmpty()) {
      throw new ImportException("its result holds no energy");
    }
    if (!result.charges().isEmpty()) {
      double sum = result.charges().stream().mapToDouble(Double::doubleValue).sum();
      if (result.charges().size() != asked.atomCount()
          || Math.abs(sum - task.charge()) > CHARGE_TOLERANCE) {
        throw new ImportException(
            "its atomic charges add up to %.2f instead of %+d".formatted(sum, task.charge()));
      }
    }
    if (task.wanted().contains(Task.Want.GRADIENT)
        && result.gradient().size() != 3 * asked.atomCount()) {
      throw new ImportException("its result holds no gradient for every atom");
    }
  }

  /** By distances from the first atom, since programs turn molecules as they like. */
  private static boolean moved(Geometry asked, Geometry given) {
    double[] a = asked.coordinatesBohr();
    double[] b = given.coordinatesBohr();
    for (int i = 3; i < a.length; i += 3) {
      if (Math.abs(fromFirst(a, i) - fromFirst(b, i)) > MOVED_BOHR) {
        return true;
      }
    }
    return false;
  }

  private static double fromFirst(double[] x, int i) {
    return Math.sqrt(
        (x[i] - x[0]) * (x[i] - x[0])
            + (x[i + 1] - x[1]) * (x[i + 1] - x[1])
            + (x[i + 2] - x[2]) * (x[i + 2] - x[2]));
  }
}
