// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.redox;

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
   * The two changes, in eV; negative where the solvent helps.
   *
   * @param onLosing solvation of the oxidised state less that of the start
   * @param onTaking solvation of the reduced state less that of the start
   */
  public record Shifts(double onLosing, double onTaking) {}

  /** Computes both changes. */
  public Shifts shifts(Geometry geometry, int charge, Limits limits)
      throws EngineException, InterruptedException {
    double here = solvation(geometry, charge, limits);
    double onLosing = solvation(geometry, charge + 1, limits) - here;
    double onTaking = solvation(geometry, charge - 1, limits) - here;
    return new Shifts(onLosing, onTaking);
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
