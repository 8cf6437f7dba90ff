// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
  private final Halt halt;
  private final Crew crew;
  private final CountLine progress;
  private final ResultsKept kept;

  /**
   * What one structure gave.
   *
   * @param smiles as it was given
   * @param species empty when it failed
   * @param reason why it failed; empty when it did not
   */
  record Result(String smiles, Optional<SpeciesResult> species, String reason) {}

  StructureRun(MethodOptions methods, Halt halt, Crew crew, CountLine progress, ResultsKept kept) {
    this.methods = methods;
    this.halt = halt;
    this.crew = crew;
    this.progress = progress;
    this.kept = kept;
  }

  /** One result a structure, in their order. */
  List<Result> results(List<String> structures) throws InterruptedException {
    QuantumEngine engine = methods.engine(halt);
    SpeciesSource source =
        new SpeciesSource(engine, methods.method(), methods.settings(), kept.file(), kept::lose);
    Limits limits = methods.limits(halt);
    List<Callable<Result>> work = new ArrayList<>();
    for (int i = 0; i < structures.size(); i++) {
      String smiles = structures.get(i);
      int index = i;
      work.add(() -> {
        try {
          SpeciesResult species =
              source.get(smiles, crew, limits, f -> progress.at(index, f, smiles));
          return new Result(smiles, Optional.of(species), "");
        } catch (BuildException e) {
          return new Result(smiles, Optional.empty(), e.getMessage());
        }
      });
    }
    try (Crew leaders = new Crew(Math.min(LEADERS, structures.size()))) {
      return leaders.all(work);
    } finally {
      kept.tell();
    }
  }
}
