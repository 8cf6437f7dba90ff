// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.imported;

import java.util.List;
import java.util.Locale;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.Elements;

/** A Molden file: atoms and orbitals, without a total energy (Schaftenaar, Noordik 2000). */
public final class MoldenFile {
  private static final double HARTREE_EV = 27.211386245988;

  private MoldenFile() {}

  static boolean isOne(List<String> lines) {
    return lines.stream()
        .limit(5)
        .anyMatch(l -> l.strip().toLowerCase(Locale.ROOT).equals("[molden format]"));
  }

  /** What the file says. */
  public static Calculation read(List<String> lines) throws ImportException {
    CalculationDraft draft = new CalculationDraft();
    draft.program("Molden file");
    String section = "";
    double unit = 1;
    double energy = Double.NaN;
    double nuclear = 0;
    double electrons = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("[")) {
        section = line.substring(1, Math.max(1, line.indexOf(']'))).toLowerCase(Locale.ROOT);
        unit = line.toLowerCase(Locale.ROOT).contains("angs") ? 1 / Elements.BOHR_ANGSTROM : 1;
      } else if (section.equals("title") && !line.isEmpty()) {
        draft.remark("title of the file: " + line);
      } else if (section.equals("atoms") && !line.isEmpty()) {
        nuclear += atom(draft, line, i, unit);
      } else if (section.equals("mo") && line.toLowerCase(Locale.ROOT).startsWith("ene=")) {
        energy = value(line, i);
      } else if (section.equals("mo") && line.toLowerCase(Locale.ROOT).startsWith("occup=")) {
        draft.orbital(energy * HARTREE_EV, value(line, i));
        electrons += value(line, i);
      }
    }
    if (!draft.hasOrbitals()) {
      throw new ImportException("the file holds no orbitals ([MO] with Ene= and Occup=)");
    }
    draft.charge((int) Math.round(nuclear - electrons));
    draft.remark(
        "a Molden file names no method and no total energy; the charge assumes that all electrons"
            + " are in it");
    return draft.finished();
  }

  private static int atom(CalculationDraft draft, String line, int at, double unit)
      throws ImportException {
    String[] word = line.split("\\s+");
    if (word.length < 6) {
      throw new ImportException("line " + (at + 1) + ": an atom has six columns");
    }
    try {
      int number = Integer.parseInt(word[2]);
      draft.atom(
          number,
          Double.parseDouble(word[3]),
          Double.parseDouble(word[4]),
          Double.parseDouble(word[5]),
          unit);
      return number;
    } catch (NumberFormatException e) {
      throw new ImportException("line " + (at + 1) + ": '" + line + "' is no atom", e);
    }
  }

  private static double value(String line, int at) throws ImportException {
    String text = line.substring(line.indexOf('=') + 1).strip().replace('D', 'E');
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new ImportException("line " + (at + 1) + ": '" + text + "' is no number", e);
    }
    throw new ImportException("line " + (at + 1) + ": '" + text + "' is no finite number");
  }
}
