// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;

/** The program MOPAC (Stewart; openmopac.net), version 22 or newer. */
public final class MopacEngine extends ForeignEngine {
  private static final Capabilities CAPABILITIES =
      new Capabilities(Set.of(Method.PM7, Method.PM6), Set.of(Task.Want.OPTIMISED_GEOMETRY), false);
  private static final List<String> SPINS =
      List.of("SINGLET", "DOUBLET", "TRIPLET", "QUARTET", "QUINTET", "SEXTET");

  private final String version;

  MopacEngine(Path program, String version) {
    super("mopac", program);
    this.version = version;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  List<String> prepare(Task task, Scratch scratch) throws IOException {
    boolean optimise = task.wanted().contains(Task.Want.OPTIMISED_GEOMETRY);
    String spin = task.unpaired() < SPINS.size() ? SPINS.get(task.unpaired()) : "SINGLET";
    String keywords =
        "%s %s CHARGE=%d %s%s AUX(PRECISION=9) THREADS=1"
            .formatted(
                task.method().label(),
                optimise ? "" : "1SCF",
                task.charge(),
                spin,
                task.unpaired() > 0 ? " UHF" : "");
    scratch.write("in.mop", keywords + "\n\n\n" + XyzText.lines(task.geometry(), " 1"));
    return List.of(program().toString(), "in.mop");
  }

  @Override
  Calculation read(Task task, Scratch scratch, String output) throws IOException, ImportException {
    String aux =
        scratch.text("in.aux").orElseThrow(() -> new ImportException("it wrote no in.aux"));
    return new MopacAux(aux).calculation(task, "MOPAC " + version);
  }

  @Override
  Outcome.Failure explain(String output) {
    return null;
  }
}
