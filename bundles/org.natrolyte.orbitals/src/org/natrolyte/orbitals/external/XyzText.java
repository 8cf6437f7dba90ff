// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.util.Locale;
import org.natrolyte.orbitals.imported.ImportException;
import org.natrolyte.orbitals.structure.Elements;
import org.natrolyte.orbitals.structure.Geometry;

/** Geometries as lines of symbol and coordinates in ångström. */
final class XyzText {
  private XyzText() {}

  /** An XYZ file. */
  static String file(Geometry geometry) {
    return geometry.atomCount() + "\n\n" + lines(geometry, "");
  }

  /**
   * One line an atom.
   *
   * @param flag what follows each coordinate
   */
  static String lines(Geometry geometry, String flag) {
    StringBuilder text = new StringBuilder();
    int[] atoms = geometry.atomicNumbers();
    double[] xyz = geometry.coordinatesBohr();
    for (int i = 0; i < atoms.length; i++) {
      text.append(Elements.symbol(atoms[i]));
      for (int k = 0; k < 3; k++) {
        double angstrom = xyz[3 * i + k] * Elements.BOHR_ANGSTROM;
        text.append(String.format(Locale.ROOT, " %.10f%s", angstrom, flag));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Reads an XYZ file that a program wrote for the same atoms. */
  static Geometry read(String text, Geometry like) throws ImportException {
    String[] lines = text.split("\n");
    int[] atoms = like.atomicNumbers();
    if (lines.length < atoms.length + 2 || !lines[0].strip().equals("" + atoms.length)) {
      throw new ImportException("its geometry is incomplete");
    }
    double[] xyz = new double[3 * atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      String[] word = lines[i + 2].strip().split("\\s+");
      if (word.length < 4 || Elements.atomicNumber(word[0]).orElse(0) != atoms[i]) {
        throw new ImportException("its geometry holds other atoms");
      }
      for (int k = 0; k < 3; k++) {
        try {
          xyz[3 * i + k] = Double.parseDouble(word[k + 1]) / Elements.BOHR_ANGSTROM;
        } catch (NumberFormatException e) {
          throw new ImportException("a coordinate of its geometry is no number", e);
        }
      }
    }
    return new Geometry(atoms, xyz);
  }
}
