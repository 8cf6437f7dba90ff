// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.structure.Geometry;

/** A species' result as one line of text, fields between tabs: for the table and the cache. */
public final class SpeciesLine {
  /** Names of the fields, in their order. */
  public static final String HEAD =
      "smiles\tcharge\tmethod\tengine\thow\tminima\tenergy_Eh\thomo_eV\tlumo_eV\thomo_low_eV"
          + "\thomo_high_eV\thomo_levels\tlumo_levels\tdipole_D\tvip_eV\tvea_eV"
          + "\tsolvation_shift_losing_eV\tsolvation_shift_taking_eV\tproblems\tgeometry\thomo_atoms"
          + "\tlumo_atoms";

  private static final int FIELDS = 22;

  /** Before it was told where the orbitals sit. */
  private static final int OLD_FIELDS = 20;

  private static final String BETWEEN = " | ";

  private SpeciesLine() {}

  /** Whether a line names the fields, those of an older table included. */
  public static boolean isHead(String line) {
    return line.equals(HEAD)
        || line.split("\t", -1).length == OLD_FIELDS && HEAD.startsWith(line + "\t");
  }

  /**
   * Writes a result.
   *
   * @param withGeometry whether the atoms are written, too
   */
  public static String of(SpeciesResult s, boolean withGeometry) {
    return String.join(
        "\t",
        s.smiles(),
        Integer.toString(s.charge()),
        s.method().id(),
        plain(s.engine()),
        plain(s.how()),
        Integer.toString(s.minima()),
        String.format(Locale.ROOT, "%.8f", s.energy()),
        number(s.homo()),
        number(s.lumo()),
        number(s.homoLow()),
        number(s.homoHigh()),
        Integer.toString(s.homoLevels()),
        Integer.toString(s.lumoLevels()),
        number(s.dipole()),
        number(s.ionisation()),
        number(s.affinity()),
        number(s.shiftOnLosing()),
        number(s.shiftOnTaking()),
        plain(String.join(BETWEEN, s.problems())),
        withGeometry ? atoms(s.geometry()) : "",
        SitesText.of(s.homoSites()),
        SitesText.of(s.lumoSites()));
  }

  /**
   * Reads a result.
   *
   * @throws IllegalArgumentException when the line is damaged
   */
  public static SpeciesResult read(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != FIELDS && f.length != OLD_FIELDS) {
      throw new IllegalArgumentException(f.length + " fields instead of " + FIELDS);
    }
    boolean old = f.length == OLD_FIELDS;
    return new SpeciesResult(
        f[0],
        Integer.parseInt(f[1]),
        Method.of(f[2]).orElseThrow(() -> new IllegalArgumentException("no method " + f[2])),
        f[3],
        geometry(f[19]),
        f[4],
        Integer.parseInt(f[5]),
        Double.parseDouble(f[6]),
        number(f[7]),
        number(f[8]),
        number(f[9]),
        number(f[10]),
        Integer.parseInt(f[11]),
        Integer.parseInt(f[12]),
        number(f[13]),
        number(f[14]),
        number(f[15]),
        number(f[16]),
        number(f[17]),
        old ? Optional.empty() : SitesText.read(f[20], f[0]),
        old ? Optional.empty() : SitesText.read(f[21], f[0]),
        f[18].isEmpty() ? List.of() : Arrays.asList(f[18].split(" \\| ")));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "";
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  private static String atoms(Geometry geometry) {
    StringBuilder text = new StringBuilder();
    int[] elements = geometry.atomicNumbers();
    double[] x = geometry.coordinatesBohr();
    for (int i = 0; i < elements.length; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%d %.6f %.6f %.6f;",
              elements[i],
              x[3 * i],
              x[3 * i + 1],
              x[3 * i + 2]));
    }
    return text.toString();
  }

  private static Geometry geometry(String text) {
    String[] atoms = text.isEmpty() ? new String[0] : text.split(";");
    int[] elements = new int[atoms.length];
    double[] x = new double[3 * atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      String[] word = atoms[i].split(" ");
      elements[i] = Integer.parseInt(word[0]);
      for (int k = 0; k < 3; k++) {
        x[3 * i + k] = Double.parseDouble(word[k + 1]);
      }
    }
    return new Geometry(elements, x);
  }
}
