// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Elements;

/** The output of ORCA 4 to 6; of several steps in one file the last one stands. */
public final class OrcaOutput {
  private static final Pattern ENERGY =
      Pattern.compile("FINAL SINGLE POINT ENERGY\\s+(-?\\d+\\.\\d+)");
  private static final Pattern CHARGE =
      Pattern.compile("Total Charge\\s+Charge\\s+\\.+\\s+(-?\\d+)");
  private static final Pattern DIPOLE = Pattern.compile("Magnitude \\(Debye\\)\\s*:\\s*(\\S+)");
  private static final Pattern VERSION = Pattern.compile("Program Version (\\S+)");
  private static final Pattern INPUT = Pattern.compile("^\\|\\s*\\d+>\\s*!\\s*(.*)");
  private static final Pattern ORBITAL =
      Pattern.compile("^\\s*\\d+\\s+(\\d\\.\\d+)\\s+-?\\d+\\.\\d+\\s+(-?\\d+\\.\\d+)\\s*$");

  private final List<String> lines;
  private final CalculationDraft draft = new CalculationDraft();

  private OrcaOutput(List<String> lines) {
    this.lines = lines;
  }

  static boolean isOne(List<String> lines) {
    return lines.stream().limit(200).anyMatch(l -> l.contains("* O   R   C   A *"));
  }

  /** What the file says. */
  public static Calculation read(List<String> lines) throws ImportException {
    if (lines.stream().noneMatch(l -> l.contains("ORCA TERMINATED NORMALLY"))) {
      boolean scf = lines.stream().anyMatch(l -> l.contains("SCF NOT CONVERGED"));
      throw new ImportException(
          scf
              ? "the electrons did not converge (SCF NOT CONVERGED)"
              : "the file ends before ORCA did; wait for 'ORCA TERMINATED NORMALLY'");
    }
    return new OrcaOutput(lines).read();
  }

  private Calculation read() throws ImportException {
    draft.program("ORCA");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("CARTESIAN COORDINATES (ANGSTROEM)")) {
        i = atoms(i + 2);
      } else if (line.strip().equals("ORBITAL ENERGIES")) {
        i = orbitals(i + 1);
      } else if (line.startsWith("MULLIKEN ATOMIC CHARGES")) {
        i = charges(i + 2);
      } else {
        single(line);
      }
    }
    return draft.finished();
  }

  private void single(String line) throws ImportException {
    Matcher energy = ENERGY.matcher(line);
    Matcher charge = CHARGE.matcher(line);
    Matcher dipole = DIPOLE.matcher(line);
    Matcher version = VERSION.matcher(line);
    Matcher input = INPUT.matcher(line);
    if (energy.find()) {
      draft.energy(Double.parseDouble(energy.group(1)));
      if (line.contains("not fully converged")) {
        throw new ImportException("ORCA says that the wave function is not fully converged");
      }
    } else if (charge.find()) {
      draft.charge(Integer.parseInt(charge.group(1)));
    } else if (dipole.find()) {
      draft.dipole(Double.parseDouble(dipole.group(1)));
    } else if (version.find()) {
      draft.program("ORCA " + version.group(1));
    } else if (input.find()) {
      draft.method(input.group(1).strip());
    }
  }

  private int atoms(int first) throws ImportException {
    draft.clearAtoms();
    int i = first;
    for (; i < lines.size(); i++) {
      String[] word = lines.get(i).strip().split("\\s+");
      if (word.length != 4) {
        break;
      }
      draft.atom(
          CalculationDraft.element(word[0]),
          Double.parseDouble(word[1]),
          Double.parseDouble(word[2]),
          Double.parseDouble(word[3]),
          1 / Elements.BOHR_ANGSTROM);
    }
    return i;
  }

  /** Restricted orbitals hold 2, the two tables of spin orbitals 1 each. */
  private int orbitals(int first) {
    draft.clearOrbitals();
    int i = first;
    int sinceLast = 0;
    while (i < lines.size() && sinceLast < LINES_BETWEEN_SPINS) {
      Matcher found = ORBITAL.matcher(lines.get(i));
      if (found.find()) {
        draft.orbital(Double.parseDouble(found.group(2)), Double.parseDouble(found.group(1)));
        sinceLast = 0;
      } else if (lines.get(i).contains("MULLIKEN") || lines.get(i).startsWith("CARTESIAN")) {
        break;
      } else {
        sinceLast++;
      }
      i++;
    }
    return i - 1;
  }

  private static final int LINES_BETWEEN_SPINS = 8;

  private int charges(int first) {
    draft.clearCharges();
    int i = first;
    for (; i < lines.size(); i++) {
      String[] side = lines.get(i).split(":");
      if (side.length != 2 || !side[0].strip().matches("\\d+\\s+[A-Za-z]{1,2}")) {
        break;
      }
      draft.atomicCharge(Double.parseDouble(side[1].strip().split("\\s+")[0]));
    }
    return i - 1;
  }
}
