// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Elements;

/** The output of Gaussian 09 and 16; of several steps in one file the last one stands. */
public final class GaussianLog {
  private static final double HARTREE_EV = 27.211386245988;
  private static final Pattern ENERGY =
      Pattern.compile("SCF Done:\\s+E\\((\\S+)\\)\\s*=\\s*(-?\\d+\\.\\d+)");
  private static final Pattern CHARGE = Pattern.compile("Charge =\\s*(-?\\d+)\\s+Multiplicity");
  private static final Pattern EIGENVALUES =
      Pattern.compile("(Alpha|Beta)\\s+(occ\\.|virt\\.) eigenvalues --(.*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern TOTAL_DIPOLE = Pattern.compile("Tot=\\s*(\\d+\\.\\d+)");
  private static final Pattern VERSION = Pattern.compile("^ Gaussian (\\d+):\\s+(\\S+)");
  private static final Pattern BASIS = Pattern.compile("Standard basis:\\s*(\\S+)");

  private final List<String> lines;
  private final CalculationDraft draft = new CalculationDraft();
  private boolean inOrbitals;
  private boolean unrestricted;
  private String functional = "";
  private String basis = "";

  private GaussianLog(List<String> lines) {
    this.lines = lines;
  }

  static boolean isOne(List<String> lines) {
    return lines.stream()
        .limit(400)
        .anyMatch(l ->
            l.contains("Entering Gaussian System") || l.contains("This is part of the Gaussian"));
  }

  /** What the file says. */
  public static Calculation read(List<String> lines) throws ImportException {
    String last = lines.stream().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("");
    if (!last.contains("Normal termination of Gaussian")) {
      String error =
          lines.stream().filter(l -> l.contains("Error termination")).findFirst().orElse("");
      throw new ImportException(
          error.isEmpty()
              ? "the file ends before Gaussian did; wait for 'Normal termination' or run it again"
              : "Gaussian stopped with an error: " + reason(lines, error));
    }
    return new GaussianLog(lines).read();
  }

  private static String reason(List<String> lines, String error) {
    int at = lines.indexOf(error);
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).strip();
      }
    }
    return error.strip();
  }

  private Calculation read() throws ImportException {
    draft.program("Gaussian");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains("Standard orientation:") || line.contains("Input orientation:")) {
        i = atoms(i + 5);
      } else if (line.contains("Mulliken charges") && line.endsWith(":")) {
        i = charges(i + 2);
      } else {
        single(line);
      }
    }
    draft.method(functional + (basis.isEmpty() ? "" : "/" + basis));
    return draft.finished();
  }

  private void single(String line) throws ImportException {
    Matcher found = ENERGY.matcher(line);
    if (found.find()) {
      draft.energy(Double.parseDouble(found.group(2)));
      unrestricted = found.group(1).startsWith("U");
      functional = found.group(1).replaceFirst("^[RU]O?(?=[A-Z])", "");
      return;
    }
    if (eigenvalues(line)) {
      return;
    }
    inOrbitals = false;
    Matcher charge = CHARGE.matcher(line);
    Matcher total = TOTAL_DIPOLE.matcher(line);
    Matcher version = VERSION.matcher(line);
    Matcher standard = BASIS.matcher(line);
    if (charge.find()) {
      draft.charge(Integer.parseInt(charge.group(1)));
    } else if (line.contains("X=") && total.find()) {
      draft.dipole(Double.parseDouble(total.group(1)));
    } else if (version.find()) {
      draft.program("Gaussian " + version.group(1) + " " + version.group(2));
    } else if (standard.find()) {
      basis = standard.group(1);
    }
  }

  /** Two electrons an orbital, or one where alpha and beta are listed apart. */
  private boolean eigenvalues(String line) throws ImportException {
    Matcher found = EIGENVALUES.matcher(line);
    if (!found.find()) {
      return false;
    }
    if (!inOrbitals) {
      draft.clearOrbitals();
      inOrbitals = true;
    }
    if (found.group(3).contains("*")) {
      throw new ImportException("an orbital energy did not fit its column (*****)");
    }
    double occupation = found.group(2).startsWith("occ") ? unrestricted ? 1 : 2 : 0;
    Matcher number = NUMBER.matcher(found.group(3));
    while (number.find()) {
      draft.orbital(Double.parseDouble(number.group()) * HARTREE_EV, occupation);
    }
    return true;
  }

  private int atoms(int first) throws ImportException {
    draft.clearAtoms();
    int i = first;
    while (i < lines.size() && !lines.get(i).contains("----")) {
      String[] word = lines.get(i).strip().split("\\s+");
      if (word.length != 6) {
        throw new ImportException("line " + (i + 1) + ": an atom has six columns");
      }
      draft.atom(
          CalculationDraft.element(word[1]),
          number(word[3], i),
          number(word[4], i),
          number(word[5], i),
          1 / Elements.BOHR_ANGSTROM);
      i++;
    }
    return i;
  }

  private int charges(int first) throws ImportException {
    draft.clearCharges();
    int i = first;
    while (i < lines.size()) {
      String[] word = lines.get(i).strip().split("\\s+");
      if (word.length < 3 || !word[0].matches("\\d+")) {
        return i - 1;
      }
      draft.atomicCharge(number(word[2], i));
      i++;
    }
    return i;
  }

  private static double number(String text, int line) throws ImportException {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new ImportException("line " + (line + 1) + ": '" + text + "' is no number", e);
    }
  }
}
