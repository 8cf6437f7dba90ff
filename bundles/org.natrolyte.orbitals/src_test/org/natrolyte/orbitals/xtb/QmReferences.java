// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference calculations that may stand beside the source tree in {@code shared/qm}. */
public final class QmReferences {
  private static final List<String> SYMBOLS =
      List.of(
          ("X H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge"
                  + " As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe")
              .split(" "));
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

  /** A comma outside quotation marks. */
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private QmReferences() {}

  /** One molecule; positions in bohr. */
  public record Molecule(String name, int charge, int[] atomicNumbers, double[] positions) {}

  /** The folder; the calling test is skipped if it is not there. */
  public static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve("qm");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    assumeTrue(false, "shared/qm does not stand beside this source tree");
    throw new IllegalStateException();
  }

  /**
   * Whether a costly check is made for a molecule: always for small ones, for all of them where the
   * system property {@code natrolyte.allReferences} is true.
   */
  public static boolean isChecked(int atoms, int mostAtoms) {
    return atoms <= mostAtoms || Boolean.getBoolean("natrolyte.allReferences");
  }

  /** Rows of a table by the name of the column, in the order of the file. */
  public static List<Map<String, String>> table(String file) {
    List<String> lines = lines(folder().resolve(file));
    String[] header = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = COMMA.split(line, -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  /** A geometry of the folder {@code xyz}. */
  public static Molecule molecule(String name, int charge) {
    List<String> lines = lines(folder().resolve("xyz").resolve(name + ".xyz"));
    int atoms = Integer.parseInt(lines.get(0).strip());
    int[] numbers = new int[atoms];
    double[] positions = new double[3 * atoms];
    for (int i = 0; i < atoms; i++) {
      String[] cells = lines.get(i + 2).strip().split("\\s+");
      numbers[i] = atomicNumber(cells[0]);
      for (int k = 0; k < 3; k++) {
        positions[3 * i + k] = Double.parseDouble(cells[k + 1]) / XtbUnits.ANGSTROM_PER_BOHR;
      }
    }
    return new Molecule(name, charge, numbers, positions);
  }

  /** Atomic number of a symbol. */
  public static int atomicNumber(String symbol) {
    return SYMBOLS.indexOf(symbol);
  }

  /** All numbers of an array that follows a key in a JSON file, nested arrays flattened. */
  public static double[] numbers(String json, String key) {
    int start = json.indexOf('[', json.indexOf('"' + key + '"'));
    int depth = 0;
    int end = start;
    do {
      depth += json.charAt(end) == '[' ? 1 : json.charAt(end) == ']' ? -1 : 0;
      end++;
    } while (depth > 0);
    Matcher matcher = NUMBER.matcher(json.substring(start, end));
    return matcher.results().mapToDouble(found -> Double.parseDouble(found.group())).toArray();
  }

  /** A file of the folder as text. */
  public static String text(String file) {
    return String.join("\n", lines(folder().resolve(file)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
