// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.EngineException;
import org.natrolyte.orbitals.engine.IonisationRange;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.redox.ElectronTransfer;
import org.natrolyte.orbitals.solvate.BuiltSpecies;
import org.natrolyte.orbitals.solvate.SpeciesBuilder;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.CentreOfMass;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * Everything about the orbitals of one species: GFN1-xTB geometry, frontier orbitals by the asked
 * method, GFN2-xTB dipole, IPEA1-xTB ionisation, GFN2/ALPB solvation. A part that fails leaves its
 * numbers out and says why. Of another engine the built-in one does what that one does not know.
 */
public final class SpeciesAnalysis {
  private static final QuantumEngine BUILT_IN = new BuiltInEngine();

  private final QuantumEngine engine;
  private final Method method;
  private final SpeciesBuilder.Settings settings;

  /**
   * @param engine computes
   * @param method of the frontier orbitals
   * @param settings how thorough the search for geometries is
   */
  public SpeciesAnalysis(QuantumEngine engine, Method method, SpeciesBuilder.Settings settings) {
    this.engine = engine;
    this.method = method;
    this.settings = settings;
  }

  /**
   * Studies one species.
   *
   * @throws BuildException when it cannot be built in space or its orbitals cannot be computed
   */
  public SpeciesResult analyse(String smiles, Crew crew, Limits limits, DoubleConsumer progress)
      throws BuildException, InterruptedException {
    BuiltSpecies built =
        new SpeciesBuilder(knowing(Method.GFN1), Method.GFN1, settings)
            .build(smiles, crew, limits, f -> progress.accept(f * BUILDING));
    int charge = built.lowest().charge();
    Geometry geometry = CentreOfMass.atOrigin(built.lowest().geometry());
    List<Calculation> frontier = frontier(built, charge, limits);
    Calculation lowest = frontier.getFirst();
    Parts parts = new Parts(geometry, charge, limits);
    OptionalDouble dipole = parts.dipole(lowest);
    Calculation.Ionisation ionisation = parts.ionisation();
    progress.accept((1 + BUILDING) / 2);
    ElectronTransfer.Shifts shifts = parts.shifts();
    progress.accept(ALMOST);
    double[] homos =
        frontier.stream()
            .flatMap(c -> c.frontier().stream())
            .mapToDouble(Calculation.Frontier::homo)
            .filter(Double::isFinite)
            .toArray();
    SpeciesResult result =
        new SpeciesResult(
            smiles,
            charge,
            method,
            lowest.engine(),
            geometry,
            built.how(),
            built.minima().size(),
            lowest.energy(),
            finite(lowest.frontier().map(Calculation.Frontier::homo).orElse(Double.NaN)),
            finite(lowest.frontier().map(Calculation.Frontier::lumo).orElse(Double.NaN)),
            java.util.Arrays.stream(homos).min(),
            java.util.Arrays.stream(homos).max(),
            levels(lowest, true),
            levels(lowest, false),
            dipole,
            ionisation == null ? OptionalDouble.empty() : finite(ionisation.potential()),
            ionisation == null ? OptionalDouble.empty() : finite(ionisation.affinity()),
            shifts == null ? OptionalDouble.empty() : finite(shifts.onLosing()),
            shifts == null ? OptionalDouble.empty() : finite(shifts.onTaking()),
            Optional.empty(),
            Optional.empty(),
            parts.problems);
    SpeciesResult placed = result.with(SitesOfOrbitals.of(result, limits));
    progress.accept(1);
    return placed;
  }

  /** Relaxing takes most of the time. */
  private static final double BUILDING = 0.8;

  private static final double ALMOST = 0.98;

  /** Every minimum by the asked method; the builder's own numbers where that is GFN1. */
  private List<Calculation> frontier(BuiltSpecies built, int charge, Limits limits)
      throws BuildException, InterruptedException {
    if (method == Method.GFN1) {
      return built.minima();
    }
    List<Calculation> all = new ArrayList<>();
    for (Calculation minimum : built.minima()) {
      Task task = Task.singlePoint(CentreOfMass.atOrigin(minimum.geometry()), charge, method);
      try {
        all.add(engine.run(task, limits).orThrow());
      } catch (EngineException e) {
        if (all.isEmpty()) {
          throw new BuildException("'%s': %s".formatted(built.smiles(), e.getMessage()), e);
        }
      }
    }
    return all;
  }

  private static final double DEGENERATE = 0.02;

  private static int levels(Calculation calculation, boolean homo) {
    double level = calculation.frontier().map(f -> homo ? f.homo() : f.lumo()).orElse(Double.NaN);
    long near =
        calculation.orbitals().stream().filter(e -> Math.abs(e - level) < DEGENERATE).count();
    return Math.max(1, (int) near);
  }

  private static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** The numbers that may be missing. */
  private final class Parts {
    private final Geometry geometry;
    private final int charge;
    private final Limits limits;
    private final List<String> problems = new ArrayList<>();

    Parts(Geometry geometry, int charge, Limits limits) {
      this.geometry = geometry;
      this.charge = charge;
      this.limits = limits;
    }

    /** GFN2 has the better dipoles. */
    OptionalDouble dipole(Calculation lowest) throws InterruptedException {
      if (method == Method.GFN2) {
        return lowest.dipoleDebye();
      }
      try {
        Task task = Task.singlePoint(geometry, charge, Method.GFN2);
        return knowing(Method.GFN2).run(task, limits).orThrow().dipoleDebye();
      } catch (EngineException e) {
        problems.add("dipole: " + e.getMessage());
        return OptionalDouble.empty();
      }
    }

    /** A value that no molecule can have is left out, with the reason. */
    Calculation.Ionisation ionisation() throws InterruptedException {
      boolean own =
          engine.capabilities().methods().contains(Method.IPEA1)
              || !engine.capabilities().wants().contains(Task.Want.IONISATION);
      Method by = own ? Method.IPEA1 : method;
      Task task = Task.singlePoint(geometry, charge, by).with(Task.Want.IONISATION);
      try {
        Calculation calculation = knowing(by).run(task, limits).orThrow();
        problems.addAll(calculation.remarks());
        IonisationRange range = IonisationRange.of(charge);
        calculation.ionisation().map(range::faults).orElse(List.of()).stream()
            .filter(fault -> !problems.contains(fault))
            .forEach(problems::add);
        return calculation.ionisation().map(range::believed).orElse(null);
      } catch (EngineException e) {
        problems.add("ionisation potential and electron affinity: " + e.getMessage());
        return null;
      }
    }

    ElectronTransfer.Shifts shifts() throws InterruptedException {
      boolean able = engine.capabilities().solvents();
      try {
        ElectronTransfer.Shifts shifts =
            new ElectronTransfer(able ? knowing(Method.GFN2) : BUILT_IN)
                .shifts(geometry, charge, limits);
        problems.addAll(shifts.problems());
        return shifts;
      } catch (EngineException e) {
        problems.add("solvation in acetonitrile: " + e.getMessage());
        return null;
      }
    }
  }

  /** The engine itself for what it knows, else the built-in one. */
  private QuantumEngine knowing(Method wanted) {
    return engine.capabilities().methods().contains(wanted) ? engine : BUILT_IN;
  }
}
