// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.engine.Calculation;

/** Finished calculations of other programs, each a shortened file as the program writes it. */
class CalculationFileTest {
  private static final double HARTREE = 27.211386245988;

  private static final String GAUSSIAN =
      """
       Entering Gaussian System, Link 0=g16
       Gaussian 16:  ES64L-G16RevC.01  3-Jul-2019
       Standard basis: 6-31G(d) (6D, 7F)
       Charge =  0 Multiplicity = 1
                                Standard orientation:
       ---------------------------------------------------------------------
       Center     Atomic      Atomic             Coordinates (Angstroms)
       Number     Number       Type             X           Y           Z
       ---------------------------------------------------------------------
            1          8           0        0.000000    0.000000    0.119262
            2          1           0        0.000000    0.763239   -0.477047
            3          1           0        0.000000   -0.763239   -0.477047
       ---------------------------------------------------------------------
       SCF Done:  E(RB3LYP) =  -76.4089540000     A.U. after    9 cycles
       Alpha  occ. eigenvalues --  -19.13730  -0.99650  -0.51480  -0.37090  -0.29120
       Alpha virt. eigenvalues --    0.06540   0.15080
       Mulliken charges:
                     1
           1  O   -0.782000
           2  H    0.391000
           3  H    0.391000
       Sum of Mulliken charges =   0.00000
       Dipole moment (field-independent basis, Debye):
          X=    0.0000    Y=    0.0000    Z=   -2.0950  Tot=    2.0950
       Normal termination of Gaussian 16 at Thu Jan  1 00:00:00 2026.
      """;

  private static final String ORCA =
      """
                                       * O   R   C   A *
                               Program Version 5.0.4 -  RELEASE  -
      |  1> ! B3LYP def2-SVP
      CARTESIAN COORDINATES (ANGSTROEM)
      ---------------------------------
        F      0.000000    0.000000    0.000000

       Total Charge           Charge          ....   -1
      ----------------
      ORBITAL ENERGIES
      ----------------

        NO   OCC          E(Eh)            E(eV)
         0   2.0000     -24.300000      -661.2367
         1   2.0000      -0.700000       -19.0480
         2   2.0000       0.010000         0.2721
         3   2.0000       0.010000         0.2721
         4   2.0000       0.010000         0.2721
         5   0.0000       1.200000        32.6537
      -----------------------
      MULLIKEN ATOMIC CHARGES
      -----------------------
         0 F :   -1.000000
      Sum of atomic charges:   -1.0000000
      FINAL SINGLE POINT ENERGY       -99.750000000000
      Magnitude (Debye)      :      0.00000
                                   ****ORCA TERMINATED NORMALLY****
      """;

  private static final String MOLDEN =
      """
      [Molden Format]
      [Atoms] Angs
      Na 1 11 0.0 0.0 0.0
      [MO]
       Sym= 1a
       Ene= -1.5D+00
       Spin= Alpha
       Occup= 2.0
       Sym= 2a
       Ene= -0.2
       Spin= Alpha
       Occup= 8.0
       Sym= 3a
       Ene= 0.1
       Spin= Alpha
       Occup= 0.0
      """;

  private static final String QCSCHEMA =
      """
      {"schema_name": "qcschema_output", "success": true, "driver": "gradient",
       "provenance": {"creator": "Psi4", "version": "1.9"},
       "model": {"method": "b3lyp", "basis": "6-31G(d)"},
       "molecule": {"symbols": ["H", "H"], "geometry": [0, 0, 0, 0, 0, 1.4], "molecular_charge": 0},
       "properties": {"return_energy": -1.175, "calcinfo_nalpha": 1, "calcinfo_nbeta": 1,
                      "scf_dipole_moment": [0, 0, 0]},
       "wavefunction": {"restricted": true, "eigenvalues_a": "scf_eigenvalues_a",
                        "scf_eigenvalues_a": [-0.43, 0.1]},
       "return_result": [0, 0, 0.01, 0, 0, -0.01]}
      """;

  private static Calculation read(String text) throws ImportException {
    return CalculationFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fault(String text) {
    return assertThrows(ImportException.class, () -> read(text)).getMessage();
  }

  @Test
  void gaussian() throws Exception {
    Calculation water = read(GAUSSIAN);

    assertEquals(-76.408954, water.energy(), 1e-9);
    assertEquals(-0.2912 * HARTREE, water.frontier().orElseThrow().homo(), 1e-9);
    assertEquals(0.0654 * HARTREE, water.frontier().orElseThrow().lumo(), 1e-9);
    assertEquals("B3LYP/6-31G(d)", water.methodName());
    assertEquals(2.095, water.dipoleDebye().orElseThrow());
    assertEquals(-0.782, water.charges().getFirst());
    assertArrayEquals(new int[] {8, 1, 1}, water.geometry().atomicNumbers());
    assertEquals(0.119262 / 0.529177210903, water.geometry().coordinatesBohr()[2], 1e-9);
  }

  @Test
  void anUnfinishedOrFailedGaussianIsRefused() {
    String cut = GAUSSIAN.substring(0, GAUSSIAN.indexOf(" Mulliken charges:"));

    assertTrue(fault(cut).contains("ends before Gaussian did"));
    assertTrue(
        fault(cut + " Convergence failure -- run terminated.\n Error termination via Lnk1e\n")
            .contains("Convergence failure"));
  }

  @Test
  void openShellGaussianCountsEachSpin() throws Exception {
    String open =
        GAUSSIAN
            .replace("E(RB3LYP)", "E(UB3LYP)")
            .replace(
                " Mulliken charges:",
                "  Beta  occ. eigenvalues --  -19.10000  -0.90000  -0.50000  -0.30000\n"
                    + "  Beta virt. eigenvalues --   -0.05000   0.10000\n Mulliken charges:");

    Calculation cation = read(open);

    assertEquals(-0.2912 * HARTREE, cation.frontier().orElseThrow().homo(), 1e-9);
    assertEquals(-0.05 * HARTREE, cation.frontier().orElseThrow().lumo(), 1e-9);
  }

  @Test
  void orca() throws Exception {
    Calculation fluoride = read(ORCA);

    assertEquals(-99.75, fluoride.energy());
    assertEquals(0.2721, fluoride.frontier().orElseThrow().homo());
    assertEquals(32.6537, fluoride.frontier().orElseThrow().lumo());
    assertEquals(-1, fluoride.charge());
    assertEquals("ORCA 5.0.4", fluoride.engine());
    assertEquals("B3LYP def2-SVP", fluoride.methodName());
    assertTrue(fault(ORCA.replace("ORCA TERMINATED", "TERMINATED")).contains("ends before ORCA"));
  }

  @Test
  void moldenHasOrbitalsAndNoEnergy() throws Exception {
    Calculation sodium = read(MOLDEN);

    assertTrue(sodium.energyHartree().isEmpty());
    assertEquals(-0.2 * HARTREE, sodium.frontier().orElseThrow().homo(), 1e-9);
    assertEquals(1, sodium.charge(), "eleven protons, ten electrons");
  }

  @Test
  void qcSchema() throws Exception {
    Calculation hydrogen = read(QCSCHEMA);

    assertEquals(-1.175, hydrogen.energy());
    assertEquals(-0.43 * HARTREE, hydrogen.frontier().orElseThrow().homo(), 1e-9);
    assertEquals(0.1 * HARTREE, hydrogen.frontier().orElseThrow().lumo(), 1e-9);
    assertEquals(0.01, hydrogen.gradient().get(2));
    assertEquals("B3LYP/6-31G(d)", hydrogen.methodName());
    String failed = QCSCHEMA.replace("\"success\": true", "\"success\": false");
    assertTrue(fault(failed).contains("did not succeed"));
  }

  @Test
  void xtbJson() throws Exception {
    Calculation ion =
        read(
            """
            {"total energy": -5.0, "dipole": [0, 0, 1], "partial charges": [0.6, 0.4],
             "orbital energies/eV": [-12.0, -11.0, 1.0], "fractional occupation": [2.0, 1.0, 0.0],
             "method": "GFN2-xTB", "xtb version": "6.5.1 (unknown)"}
            """);

    assertEquals(1, ion.charge());
    assertEquals(-11.0, ion.frontier().orElseThrow().homo());
    assertEquals("xtb 6.5.1", ion.engine());
  }

  @Test
  void whatIsNoneOfThemIsRefusedWithWhatWouldBeAccepted() {
    assertTrue(fault("hello").contains("Gaussian"));
    assertTrue(fault("{\"a\": 1}").contains("QCSchema"));
    assertTrue(fault("{\"a\": ").contains("cut off"));
    assertTrue(fault("").contains("empty"));
    assertTrue(fault("[".repeat(1)).contains("no known kind"));
  }
}
