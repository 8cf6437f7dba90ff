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
import org.natrolyte.orbitals.imported.JsonTree;
import org.natrolyte.orbitals.imported.QcSchema;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * The program Psi4 (Smith et al. 2020, 10.1063/5.0006002), version 1.3 or newer.
 *
 * <p>Its own QCSchema output holds no orbitals before version 1.4 and is asked for by other options
 * in each version. So the input is in its own language, and its last lines write a QCSchema result
 * with what is needed.
 */
public final class Psi4Engine extends ForeignEngine {
  private static final Capabilities CAPABILITIES =
      new Capabilities(Set.of(Method.B3LYP), Set.of(Task.Want.GRADIENT), false);

  private static final String RESULT = "result.json";

  /** The variable of the dipole moment was three numbers in debye before version 1.4. */
  private static final String INPUT =
      """
      molecule species {
      %d %d
      %sunits bohr
      symmetry c1
      no_reorient
      no_com
      }
      set {
      basis 6-31G(d)
      reference %s
      scf_type df
      }
      kept_energy, wfn = energy('b3lyp', return_wfn=True)
      try:
          dipole = [float(x) for x in np.asarray(psi4.variable('CURRENT DIPOLE')).ravel()]
      except Exception:
          dipole = [psi4.variable('CURRENT DIPOLE ' + k) / 2.541746473 for k in 'XYZ']
      try:
          oeprop(wfn, 'MULLIKEN_CHARGES')
          mulliken = [float(q) for q in np.asarray(wfn.atomic_point_charges()).ravel()]
      except Exception:
          mulliken = []
      slope = %s
      where = wfn.molecule().geometry().to_array().ravel()
      import json
      with open('%s', 'w') as result:
          json.dump({
              'schema_name': 'qcschema_output', 'schema_version': 1, 'success': True,
              'driver': '%s', 'model': {'method': 'b3lyp', 'basis': '6-31G(d)'},
              'provenance': {'creator': 'Psi4', 'version': psi4.__version__},
              'molecule': {
                  'symbols': [wfn.molecule().symbol(i) for i in range(wfn.molecule().natom())],
                  'geometry': [float(x) for x in where],
                  'molecular_charge': wfn.molecule().molecular_charge()},
              'properties': {
                  'return_energy': kept_energy, 'scf_dipole_moment': dipole,
                  'calcinfo_nalpha': wfn.nalpha(), 'calcinfo_nbeta': wfn.nbeta()},
              'extras': {'qcvars': {'MULLIKEN CHARGES': mulliken}},
              'return_result': slope if slope else kept_energy,
              'wavefunction': {
                  'restricted': %s,
                  'scf_eigenvalues_a': [float(x) for x in wfn.epsilon_a().to_array()],
                  'scf_eigenvalues_b': [float(x) for x in wfn.epsilon_b().to_array()]}}, result)
      """;

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
    boolean gradient = task.wanted().contains(Task.Want.GRADIENT);
    boolean restricted = task.unpaired() == 0;
    scratch.write(
        "in.dat",
        INPUT.formatted(
            task.charge(),
            task.unpaired() + 1,
            atoms(task.geometry()),
            restricted ? "rks" : "uks",
            gradient
                ? "[float(x) for x in gradient('b3lyp', ref_wfn=wfn).to_array().ravel()]"
                : "[]",
            RESULT,
            gradient ? "gradient" : "energy",
            restricted ? "True" : "False"));
    return List.of(
        program().toString(),
        "-i",
        "in.dat",
        "-o",
        "out.dat",
        "-n",
        "1",
        "-s",
        scratch.folder().toString());
  }

  private static String atoms(Geometry geometry) {
    StringBuilder text = new StringBuilder();
    int[] numbers = geometry.atomicNumbers();
    double[] bohr = geometry.coordinatesBohr();
    for (int i = 0; i < numbers.length; i++) {
      text.append(
          String.format(
              java.util.Locale.ROOT,
              "%s %.10f %.10f %.10f%n",
              Elements.symbol(numbers[i]),
              bohr[3 * i],
              bohr[3 * i + 1],
              bohr[3 * i + 2]));
    }
    return text.toString();
  }

  @Override
  Calculation read(Task task, Scratch scratch, String output) throws IOException, ImportException {
    byte[] result =
        scratch.result(RESULT).orElseThrow(() -> new ImportException("it wrote no " + RESULT));
    try {
      return QcSchema.read(JsonTree.read(result));
    } catch (IOException e) {
      throw new ImportException("its " + RESULT + " is damaged or cut off", e);
    }
  }

  @Override
  Outcome.Failure explain(String output) {
    if (output.contains("Could not converge SCF iterations")) {
      return new Outcome.ConvergenceError("psi4: Could not converge SCF iterations");
    }
    if (output.contains("Unable to find a basis set for atom")
        || output.contains("BasisSetNotFound")) {
      return new Outcome.InputError("psi4: 6-31G(d) has no functions for one of the elements");
    }
    return null;
  }
}
