// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;

/** An engine of simple arithmetic that moves no atom: fluorine pulls every level down by 1 eV. */
final class ToyEngine implements QuantumEngine {
  private final AtomicInteger calls = new AtomicInteger();

  int calls() {
    return calls.get();
  }

  @Override
  public String name() {
    return "toy";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(
        EnumSet.of(Method.GFN1, Method.GFN2, Method.IPEA1), EnumSet.allOf(Task.Want.class), true);
  }

  @Override
  public Outcome run(Task task, Limits limits) {
    calls.incrementAndGet();
    if (limits.isCancelled()) {
      return new Outcome.Cancelled();
    }
    int[] atoms = task.geometry().atomicNumbers();
    double fluorine = java.util.Arrays.stream(atoms).filter(z -> z == 9).count();
    double energy = -java.util.Arrays.stream(atoms).sum() - (task.solvent().isEmpty() ? 0 : 0.1);
    double homo = -10 - fluorine;
    double lumo = -2 - fluorine;
    List<Double> charges =
        new ArrayList<>(Collections.nCopies(atoms.length, (double) task.charge() / atoms.length));
    return new Outcome.Success(
        Calculation.of("toy 1", task.method().label(), task.geometry(), task.charge())
            .energy(OptionalDouble.of(energy))
            .frontier(Optional.of(new Calculation.Frontier(homo, lumo)))
            .orbitals(List.of(homo, lumo), List.of(2.0, 0.0))
            .charges(charges)
            .dipole(OptionalDouble.of(1))
            .ionisation(
                task.wanted().contains(Task.Want.IONISATION)
                    ? Optional.of(new Calculation.Ionisation(-homo, -lumo - 2))
                    : Optional.empty())
            .build());
  }
}
