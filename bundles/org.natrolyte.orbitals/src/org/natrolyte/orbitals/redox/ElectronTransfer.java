// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.redox;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.orbitals.engine.EngineException;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * How the energy of solvation in acetonitrile changes when a molecule loses or takes an electron at
 * its geometry, by GFN2-xTB with ALPB: from the energies of three charges, each in the gas phase
 * and in the solvent.
 */
public final class ElectronTransfer {
  private static final double HARTREE_EV = 27.211386245988;
  private static final String SOLVENT = "acetonitrile";

  private final QuantumEngine engine;

  /**
   * @param engine one that knows GFN2-xTB and ALPB
   */
  public ElectronTransfer(QuantumEngine engine) {
    this.engine = engine;
  }

  /**
   * The two changes, in eV; negative where the solvent helps, NaN where one cannot be had.
   *
   * @param onLosing solvation of the oxidised state less that of the start
   * @param onTaking solvation of the reduced state less that of the start
   * @param problems why one of them is missing
   */
  public record Shifts(double onLosing, double onTaking, List<String> problems) {
    public Shifts {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Computes both changes; where the energy of one charge cannot be had, the other change stands.
   *
   * @throws EngineException when the species itself cannot be computed
   */
  public Shifts shifts(Geometry geometry, int charge, Limits limits)
      throws EngineException, InterruptedException {
    double here = solvation(geometry, charge, limits);
    List<String> problems = new ArrayList<>();
    double oxidised = orMissing(geometry, charge + 1, limits, problems);
    double reduced = orMissing(geometry, charge - 1, limits, problems);
    return new Shifts(oxidised - here, reduced - here, problems);
  }

  private double orMissing(Geometry geometry, int charge, Limits limits, List<String> problems)
      throws InterruptedException {
    try {
      return solvation(geometry, charge, limits);
    } catch (EngineException e) {
      problems.add("solvation in acetonitrile at charge %+d: %s".formatted(charge, e.getMessage()));
      return Double.NaN;
    }
  }

  private double solvation(Geometry geometry, int charge, Limits limits)
      throws EngineException, InterruptedException {
    Task gas = Task.singlePoint(geometry, charge, Method.GFN2);
    if (geometry.atomCount() == 1 && electrons(geometry) == charge) {
      return 0;
    }
    double free = engine.run(gas, limits).orThrow().energy();
    double solvated = engine.run(gas.in(SOLVENT), limits).orThrow().energy();
    return (solvated - free) * HARTREE_EV;
  }

  private static int electrons(Geometry geometry) {
    return geometry.atomicNumbers()[0];
  }
}
