// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.time.Duration;
import org.natrolyte.cli.command.CtrlC;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.EngineException;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.external.Engines;
import org.natrolyte.orbitals.solvate.SpeciesBuilder;
import picocli.CommandLine.Option;

/** How orbitals are computed; mixed into the command. */
final class MethodOptions {
  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "gfn1",
      description = "gfn1 (default), gfn2 or ipea1; others where another engine knows them.")
  private String method = "gfn1";

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "built-in",
      description = "built-in (default), xtb, mopac or psi4: see `natrolyte engines`.")
  private String engine = "built-in";

  @Option(
      names = "--conformers",
      paramLabel = "N",
      defaultValue = "6",
      description = "Start geometries of a molecule given by its structure; without it 6.")
  private int conformers = 6;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "12",
      description = "Random starts of a solvate or ion pair; without it 12.")
  private int starts = 12;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the searches: the same gives the same; without it 1.")
  private long seed = 1;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "The longest that one calculation may take; without it 300.")
  private int timeLimit = 300;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many calculations run side by side; without it one a core.")
  private Integer threads;

  Method method() {
    return Method.of(method)
        .orElseThrow(() ->
            new InputException(
                "--method: there is no method '%s'. There are: %s."
                    .formatted(method, Method.accepted())));
  }

  QuantumEngine engine(CtrlC halt) {
    if (engine.equalsIgnoreCase(BuiltInEngine.NAME)) {
      return new BuiltInEngine();
    }
    try {
      return Engines.here(halt::isAsked).named(engine);
    } catch (EngineException e) {
      throw new InputException("--engine: " + e.getMessage() + ".", e);
    }
  }

  SpeciesBuilder.Settings settings() {
    if (conformers < 1 || starts < 1 || conformers > 200 || starts > 500) {
      throw new InputException("--conformers takes 1 to 200, --starts 1 to 500.");
    }
    return new SpeciesBuilder.Settings(conformers, starts, seed);
  }

  Limits limits(CtrlC halt) {
    if (timeLimit < 1) {
      throw new InputException("--time-limit: seconds above zero, not " + timeLimit + ".");
    }
    return new Limits(Duration.ofSeconds(timeLimit), halt::isAsked);
  }

  Crew crew() {
    if (threads != null && (threads < 1 || threads > 1024)) {
      throw new InputException("--threads: from 1 to 1024, not " + threads + ".");
    }
    return threads == null ? Crew.ofAllCores() : new Crew(threads);
  }
}
