// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ObjIntConsumer;
import org.natrolyte.cli.command.CtrlC;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.study.SpeciesResult;
import org.natrolyte.orbitals.study.SpeciesSource;

/** Studies structures side by side: each is led by a thread of its own, and all share the crew. */
final class StructureRun {
  private static final int LEADERS = 4;

  private final MethodOptions methods;
  private final CtrlC halt;
  private final Crew crew;
  private final CountLine progress;
  private final ResultsKept kept;
  private final ObjIntConsumer<SpeciesResult> finished;

  /**
   * What one structure gave.
   *
   * @param smiles as it was given
   * @param species empty when it failed
   * @param reason why it failed; empty when it did not
   */
  record Result(String smiles, Optional<SpeciesResult> species, String reason) {}

  /**
   * @param progress told how far each is
   * @param finished told, on any thread, each species with its place in the list
   */
  StructureRun(
      MethodOptions methods,
      CtrlC halt,
      Crew crew,
      CountLine progress,
      ResultsKept kept,
      ObjIntConsumer<SpeciesResult> finished) {
    this.methods = methods;
    this.halt = halt;
    this.crew = crew;
    this.progress = progress;
    this.kept = kept;
    this.finished = finished;
  }

  /** One result a structure, in their order; those that are kept come before any is computed. */
  List<Result> results(List<String> structures) throws InterruptedException {
    QuantumEngine engine = methods.engine(halt);
    SpeciesSource source =
        new SpeciesSource(engine, methods.method(), methods.settings(), kept.file(), kept::lose);
    Limits limits = methods.limits(halt);
    Result[] results = new Result[structures.size()];
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      String smiles = structures.get(i);
      int place = i;
      Optional<SpeciesResult> known = source.kept(smiles);
      if (known.isPresent()) {
        results[place] = found(place, smiles, known.get());
      } else {
        work.add(() -> {
          try {
            results[place] =
                found(
                    place,
                    smiles,
                    source.get(smiles, crew, limits, f -> progress.at(place, f, smiles)));
          } catch (BuildException e) {
            progress.at(place, 1, smiles);
            results[place] = new Result(smiles, Optional.empty(), e.getMessage());
          }
          return null;
        });
      }
    }
    try (Crew leaders = new Crew(Math.min(LEADERS, work.size()))) {
      leaders.all(work);
      return List.of(results);
    } finally {
      kept.tell();
    }
  }

  private Result found(int place, String smiles, SpeciesResult species) {
    finished.accept(species, place);
    progress.at(place, 1, smiles);
    return new Result(smiles, Optional.of(species), "");
  }
}
