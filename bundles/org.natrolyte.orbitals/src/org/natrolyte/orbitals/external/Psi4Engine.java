// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;
import org.natrolyte.orbitals.imported.JsonTree;
import org.natrolyte.orbitals.imported.QcSchema;
import org.natrolyte.orbitals.structure.Elements;

/** The program Psi4 (Smith et al. 2020, 10.1063/5.0006002), version 1.4 or newer, by QCSchema. */
public final class Psi4Engine extends ForeignEngine {
  private static final Capabilities CAPABILITIES =
      new Capabilities(Set.of(Method.B3LYP), Set.of(Task.Want.GRADIENT), false);

  private final String version;

  Psi4Engine(Path program, String version) {
    super("psi4", program);
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
    int[] atoms = task.geometry().atomicNumbers();
    String symbols =
        Arrays.stream(atoms)
            .mapToObj(z -> '"' + Elements.symbol(z) + '"')
            .collect(Collectors.joining(","));
    String xyz =
        Arrays.stream(task.geometry().coordinatesBohr())
            .mapToObj(Double::toString)
            .collect(Collectors.joining(","));
    boolean gradient = task.wanted().contains(Task.Want.GRADIENT);
    scratch.write(
        "in.json",
        """
        {"schema_name":"qcschema_input","schema_version":1,"driver":"%s",
         "model":{"method":"b3lyp","basis":"6-31G(d)"},
         "keywords":{"reference":"%s","scf_type":"df"},
         "protocols":{"wavefunction":"orbitals_and_eigenvalues"},
         "molecule":{"schema_name":"qcschema_molecule","schema_version":2,
          "symbols":[%s],"geometry":[%s],"molecular_charge":%d,"molecular_multiplicity":%d,
          "fix_com":true,"fix_orientation":true}}
        """
            .formatted(
                gradient ? "gradient" : "energy",
                task.unpaired() == 0 ? "rks" : "uks",
                symbols,
                xyz,
                task.charge(),
                task.unpaired() + 1));
    return List.of(
        program().toString(), "--qcschema", "-i", "in.json", "-o", "out.json", "-n", "1");
  }

  @Override
  Calculation read(Task task, Scratch scratch, String output) throws IOException, ImportException {
    byte[] result =
        scratch.result("out.json").orElseThrow(() -> new ImportException("it wrote no out.json"));
    try {
      return QcSchema.read(JsonTree.read(result));
    } catch (IOException e) {
      throw new ImportException("its out.json is damaged or cut off", e);
    }
  }

  @Override
  Outcome.Failure explain(String output) {
    if (output.contains("unrecognized arguments: --qcschema")) {
      return new Outcome.ResourceError(
          "psi4: this version does not know --qcschema; install Psi4 1.4 or newer");
    }
    if (output.contains("Could not converge SCF iterations")) {
      return new Outcome.ConvergenceError("psi4: Could not converge SCF iterations");
    }
    return null;
  }
}
