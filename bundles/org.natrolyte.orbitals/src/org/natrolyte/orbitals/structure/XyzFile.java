// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A molecule as an XYZ file has it: the number of atoms, a comment, then symbol and coordinates in
 * ångström, one atom a line.
 *
 * @param geometry the atoms
 * @param comment the second line
 */
public record XyzFile(Geometry geometry, String comment) {
  private static final int MOST_ATOMS = 2000;
  private static final Pattern CHARGE =
      Pattern.compile("(?i)\\bcharge\\s*[=:]?\\s*([-+\u2212]?\\d+)\\b");

  public XyzFile {
    Objects.requireNonNull(geometry, "geometry");
    Objects.requireNonNull(comment, "comment");
  }

  /**
   * Reads the text of a file; what follows the last atom may only be blank.
   *
   * @throws BuildException with the line that is wrong and what would be accepted
   */
  public static XyzFile parse(String text) throws BuildException {
    List<String> lines = text.lines().toList();
    if (text.isBlank()) {
      throw new BuildException("the file is empty");
    }
    int atoms = count(lines.getFirst().replace("\ufeff", "").strip());
    if (lines.size() < atoms + 2) {
      throw new BuildException(
          "the first line says %d atoms, and there are %d"
              .formatted(atoms, Math.max(0, lines.size() - 2)));
    }
    int[] elements = new int[atoms];
    double[] angstrom = new double[3 * atoms];
    for (int i = 0; i < atoms; i++) {
      atom(lines.get(i + 2), i + 3, i, elements, angstrom);
    }
    for (int i = atoms + 2; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        throw new BuildException(
            "line %d follows the last atom; one molecule a file is read".formatted(i + 1));
      }
    }
    return new XyzFile(Places.geometry(elements, angstrom), lines.get(1).strip());
  }

  private static int count(String first) throws BuildException {
    if (!first.matches("\\d{1,6}") || Integer.parseInt(first) == 0) {
      throw new BuildException(
          "line 1 is '%s'; the number of atoms is expected there".formatted(shortened(first)));
    }
    int atoms = Integer.parseInt(first);
    if (atoms > MOST_ATOMS) {
      throw new BuildException(
          "%d atoms are too many; at most %d are read".formatted(atoms, MOST_ATOMS));
    }
    return atoms;
  }

  private static void atom(String line, int number, int i, int[] elements, double[] angstrom)
      throws BuildException {
    String[] word = line.strip().split("\\s+");
    if (word.length < 4) {
      throw new BuildException(
          "line %d is '%s'; a symbol and three coordinates are expected"
              .formatted(number, shortened(line.strip())));
    }
    elements[i] = element(word[0], number);
    for (int k = 0; k < 3; k++) {
      try {
        angstrom[3 * i + k] = Double.parseDouble(word[k + 1].replace('D', 'E'));
      } catch (NumberFormatException e) {
        throw new BuildException(
            "line %d: '%s' is no number".formatted(number, shortened(word[k + 1])), e);
      }
      if (!(Math.abs(angstrom[3 * i + k]) < 1e5)) {
        throw new BuildException(
            "line %d: the coordinate %s is out of range".formatted(number, word[k + 1]));
      }
    }
  }

  private static int element(String word, int line) throws BuildException {
    OptionalInt number =
        word.matches("\\d{1,2}")
            ? OptionalInt.of(Integer.parseInt(word))
            : Elements.atomicNumber(word);
    if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > 86) {
      throw new BuildException(
          "line %d: '%s' is no element up to radon".formatted(line, shortened(word)));
    }
    return number.getAsInt();
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** The charge that the comment names ("charge -1", "charge=+1"); empty when it names none. */
  public OptionalInt charge() {
    Matcher found = CHARGE.matcher(comment);
    return found.find()
        ? OptionalInt.of(Integer.parseInt(found.group(1).replace('\u2212', '-')))
        : OptionalInt.empty();
  }

  /** The text of a file, with ten decimals. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int[] elements = geometry.atomicNumbers();
    double[] x = Places.angstrom(geometry);
    text.append(elements.length).append('\n').append(comment.replace('\n', ' ')).append('\n');
    for (int i = 0; i < elements.length; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-2s %16.10f %16.10f %16.10f%n",
              Elements.symbol(elements[i]),
              x[3 * i],
              x[3 * i + 1],
              x[3 * i + 2]));
    }
    return text.toString().replace("\r\n", "\n");
  }
}
