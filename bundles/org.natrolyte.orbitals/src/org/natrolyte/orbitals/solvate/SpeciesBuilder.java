// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.EngineException;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.Conformers;
import org.natrolyte.orbitals.structure.Connectivity;
import org.natrolyte.orbitals.structure.Fragment;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.MolecularGraph;

/**
 * From a SMILES to relaxed geometries: conformers of one molecule, or ions with their ligands from
 * many random starts, each relaxed by an engine, checked for broken bonds, the lowest one first.
 */
public final class SpeciesBuilder {
  private final QuantumEngine engine;
  private final Method method;
  private final Settings settings;

  /**
   * How thorough the search is.
   *
   * @param conformers start geometries of a single molecule
   * @param starts random starts of a complex of several
   * @param seed the same gives the same
   */
  public record Settings(int conformers, int starts, long seed) {
    /** Six conformers, twelve starts. */
    public static final Settings USUAL = new Settings(6, 12, 1);

    public Settings {
      if (conformers < 1 || starts < 1) {
        throw new IllegalArgumentException("at least one start is needed");
      }
    }
  }

  /**
   * @param engine relaxes the geometries
   * @param method with which; GFN1-xTB is the one for sodium
   * @param settings how thorough the search is
   */
  public SpeciesBuilder(QuantumEngine engine, Method method, Settings settings) {
    this.engine = engine;
    this.method = method;
    this.settings = settings;
  }

  /**
   * Builds a species.
   *
   * @param smiles one structure; dots stand between ions and ligands
   * @param crew calculates the starts side by side
   * @param limits how long each relaxation may take
   * @param progress told how far it is, from 0 to 1
   * @throws BuildException when no start gave the asked molecule, with the reason
   */
  public BuiltSpecies build(String smiles, Crew crew, Limits limits, DoubleConsumer progress)
      throws BuildException, InterruptedException {
    List<Fragment> fragments = Fragment.read(smiles);
    int charge = Fragment.charge(fragments);
    MolecularGraph graph = Fragment.joined(fragments);
    List<Geometry> starts = new ArrayList<>();
    String how;
    if (fragments.size() == 1) {
      List<Conformers.Start> found =
          Conformers.of(fragments.getFirst(), settings.conformers(), settings.seed());
      found.forEach(s -> starts.add(s.geometry()));
      how = found.getFirst().how();
    } else {
      RoughAssembly assembly = new RoughAssembly(fragments, settings.seed());
      for (int s = 0; s < settings.starts(); s++) {
        starts.add(assembly.start(settings.seed() + s));
      }
      how = "random assembly";
    }
    List<Outcome> ends = relaxed(starts, charge, crew, limits, progress);
    how +=
        ", %d %s, seed %d"
            .formatted(starts.size(), starts.size() == 1 ? "start" : "starts", settings.seed());
    return new BuiltSpecies(smiles, graph, intact(smiles, graph, ends), starts.size(), how);
  }

  private List<Outcome> relaxed(
      List<Geometry> starts, int charge, Crew crew, Limits limits, DoubleConsumer progress)
      throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    List<Callable<Outcome>> work = new ArrayList<>();
    for (Geometry start : starts) {
      Task task = Task.singlePoint(start, charge, method);
      Task whole = start.atomCount() > 1 ? task.with(Task.Want.OPTIMISED_GEOMETRY) : task;
      work.add(() -> {
        Outcome end = engine.run(whole, limits);
        progress.accept((double) done.incrementAndGet() / starts.size());
        return end;
      });
    }
    return crew.all(work);
  }

  private static List<Calculation> intact(String smiles, MolecularGraph graph, List<Outcome> ends)
      throws BuildException, InterruptedException {
    List<Calculation> minima = new ArrayList<>();
    String reason = "";
    for (Outcome end : ends) {
      try {
        Calculation calculation = end.orThrow();
        Optional<String> fault = Connectivity.fault(graph, calculation.geometry());
        if (fault.isEmpty()) {
          minima.add(calculation);
        } else {
          reason = "when relaxed, " + fault.get();
        }
      } catch (EngineException e) {
        reason = e.getMessage();
      }
    }
    if (minima.isEmpty()) {
      throw new BuildException("'%s': %s".formatted(smiles, reason));
    }
    minima.sort(Comparator.comparingDouble(Calculation::energy));
    return minima;
  }
}
