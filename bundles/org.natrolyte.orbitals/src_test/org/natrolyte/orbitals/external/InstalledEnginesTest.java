// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.XyzFile;
import org.natrolyte.orbitals.xtb.QmReferences;

/**
 * MOPAC and Psi4 of this machine beside reference calculations; each is skipped by name where the
 * program, or the references, are not there.
 */
class InstalledEnginesTest {
  private static final Limits LIMITS = new Limits(Duration.ofMinutes(3), () -> false);

  private static QuantumEngine installed(String name) throws Exception {
    var path = System.getenv().getOrDefault("PATH", "");
    assumeTrue(ForeignProcess.find(name, path) != null, name + " is not installed");
    return Engines.here(() -> false).named(name);
  }

  private static Map<String, String> reference(String table, String name) {
    return QmReferences.table(table).stream()
        .filter(row -> row.get("abbreviation").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Geometry shared(String name) {
    QmReferences.Molecule molecule = QmReferences.molecule(name, 0);
    return new Geometry(molecule.atomicNumbers(), molecule.positions());
  }

  @Test
  void mopacGivesThePm7LevelsOfAcetonitrile() throws Exception {
    QuantumEngine mopac = installed("mopac");
    Map<String, String> row = reference("nddo_reference.csv", "AN");
    assertEquals("PM7", row.get("method"), "the first row of a species is that of PM7");

    Calculation found = mopac.run(Task.singlePoint(shared("AN"), 0, Method.PM7), LIMITS).orThrow();

    assertEquals(
        Double.parseDouble(row.get("homo_eV")), found.frontier().orElseThrow().homo(), 1e-3);
    assertEquals(
        Double.parseDouble(row.get("lumo_eV")), found.frontier().orElseThrow().lumo(), 1e-3);
  }

  @Test
  void psi4GivesTheB3lypLevelsOfAcetonitrile() throws Exception {
    QuantumEngine psi4 = installed("psi4");
    Map<String, String> row = reference("dft_reference.csv", "AN");

    Calculation found = psi4.run(Task.singlePoint(shared("AN"), 0, Method.B3LYP), LIMITS).orThrow();

    assertEquals(
        Double.parseDouble(row.get("homo_631Gd_eV")),
        found.frontier().orElseThrow().homo(),
        0.05,
        "the reference has five d functions, Psi4 six");
    assertEquals(6, found.charges().size());
    assertEquals(
        Double.parseDouble(row.get("dipole_631Gd_D")), found.dipoleDebye().orElseThrow(), 0.02);
  }

  @Test
  void psi4sGradientIsTheSlopeOfItsEnergy() throws Exception {
    QuantumEngine psi4 = installed("psi4");
    String hydrogen = "2\n\nH 0 0 0\nH 0 0 %.3f\n";
    double step = 0.004;

    Task middle =
        Task.singlePoint(XyzFile.parse(hydrogen.formatted(0.8)).geometry(), 0, Method.B3LYP)
            .with(Task.Want.GRADIENT);
    List<Double> gradient = psi4.run(middle, LIMITS).orThrow().gradient();
    double high = energy(psi4, hydrogen.formatted(0.8 + step));
    double low = energy(psi4, hydrogen.formatted(0.8 - step));

    double angstrom = 0.529177210903;
    assertEquals((high - low) / (2 * step) * angstrom, gradient.get(5), 2e-5);
  }

  @Test
  void psi4ComputesARadical() throws Exception {
    QuantumEngine psi4 = installed("psi4");
    Task methyl =
        Task.singlePoint(
            XyzFile.parse("4\n\nC 0 0 0\nH 1.08 0 0\nH -0.54 0.9353 0\nH -0.54 -0.9353 0\n")
                .geometry(),
            0,
            Method.B3LYP);

    Calculation found = psi4.run(methyl, LIMITS).orThrow();

    assertEquals(-39.84, found.energy(), 0.02);
    assertTrue(found.frontier().orElseThrow().homo() < found.frontier().orElseThrow().lumo());
  }

  private static double energy(QuantumEngine engine, String xyz) throws Exception {
    return engine
        .run(Task.singlePoint(XyzFile.parse(xyz).geometry(), 0, Method.B3LYP), LIMITS)
        .orThrow()
        .energy();
  }
}
