// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.natrolyte.orbitals.cache.ResultDatabase;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.solvate.SpeciesBuilder;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.Fragment;

/** Where results come from: those that are shipped, those that are kept, else they are computed. */
public final class SpeciesSource {
  /** Raised when the same question gives another answer. */
  static final String VERSION = "2";

  private final QuantumEngine engine;
  private final Method method;
  private final SpeciesBuilder.Settings settings;
  private final ResultDatabase kept;
  private final Runnable unkept;

  /**
   * @param engine computes what is not known
   * @param method of the frontier orbitals
   * @param settings how thorough the search for geometries is
   * @param database where results are kept
   * @param unkept told, on any thread, each time that a result cannot be kept there
   */
  public SpeciesSource(
      QuantumEngine engine,
      Method method,
      SpeciesBuilder.Settings settings,
      Path database,
      Runnable unkept) {
    this.engine = engine;
    this.method = method;
    this.settings = settings;
    this.unkept = unkept;
    kept = new ResultDatabase(database);
  }

  /** A shipped result; costs nothing. They are the built-in engine's, and answer for no other. */
  public Optional<SpeciesResult> shipped(String smiles) {
    return settings.equals(SpeciesBuilder.Settings.USUAL)
            && engine.name().equals(BuiltInEngine.NAME)
        ? ShippedSpecies.table().find(smiles, method)
        : Optional.empty();
  }

  /**
   * A result that was kept, under the SMILES that is asked for: the same structure may have been
   * kept under another. Empty also for what is no structure.
   */
  public Optional<SpeciesResult> kept(String smiles) {
    try {
      String key = key(smiles);
      return kept.get(key)
          .flatMap(SpeciesSource::read)
          .map(s -> completed(key, s).writtenAs(smiles));
    } catch (BuildException unbuildable) {
      return Optional.empty();
    }
  }

  /**
   * A kept or new result.
   *
   * @throws BuildException when it cannot be computed, with the reason
   */
  public SpeciesResult get(String smiles, Crew crew, Limits limits, DoubleConsumer progress)
      throws BuildException, InterruptedException {
    String key = key(smiles);
    Optional<SpeciesResult> known = kept(smiles);
    if (known.isPresent()) {
      return known.get();
    }
    SpeciesResult result =
        new SpeciesAnalysis(engine, method, settings).analyse(smiles, crew, limits, progress);
    if (result.problems().isEmpty() && !kept.put(key, SpeciesLine.of(result, true))) {
      unkept.run();
    }
    return result;
  }

  /** A line that another version wrote is forgotten. */
  private static Optional<SpeciesResult> read(String line) {
    try {
      return Optional.of(SpeciesLine.read(line));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** What was kept before it was told where the orbitals sit, is told now and kept anew. */
  private SpeciesResult completed(String key, SpeciesResult result) {
    boolean told = result.homoSites().isPresent() || result.lumoSites().isPresent();
    if (told || result.geometry().atomCount() == 0) {
      return result;
    }
    try {
      SpeciesResult whole = result.with(SitesOfOrbitals.of(result, Limits.USUAL));
      if (whole.lumoSites().isPresent()) {
        kept.put(key, SpeciesLine.of(whole, true));
      }
      return whole;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return result;
    }
  }

  private String key(String smiles) throws BuildException {
    return String.join(
        "\t",
        VERSION,
        engine.name() + " " + engine.version(),
        method.id(),
        settings.toString(),
        Fragment.key(Fragment.read(smiles)));
  }
}
