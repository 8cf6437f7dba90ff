// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.natrolyte.model.figure.OrbitalSites;

/**
 * The sites of an orbital as a field of a line: for each atom element, name and share, then the
 * share of hydrogens, of s, p and d functions and the number of orbitals: "O,ether
 * O,0.4123;C,CH2,0.0877|0.012 0.1 0.9 0 1".
 */
final class SitesText {
  private static final int NUMBERS = 5;
  private static final int WORDS = 3;

  private SitesText() {}

  static String of(Optional<OrbitalSites> sites) {
    return sites.map(SitesText::of).orElse("");
  }

  private static String of(OrbitalSites sites) {
    return sites.atoms().stream()
            .map(a -> a.element() + "," + a.place() + "," + number(a.share()))
            .collect(Collectors.joining(";"))
        + "|"
        + String.join(
            " ",
            number(sites.hydrogen()),
            number(sites.s()),
            number(sites.p()),
            number(sites.d()),
            Integer.toString(sites.orbitals()));
  }

  /**
   * Reads a field.
   *
   * @param smiles whose order the atoms have
   * @throws IllegalArgumentException when it is damaged
   */
  static Optional<OrbitalSites> read(String field, String smiles) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    String[] halves = field.split("\\|", -1);
    String[] numbers = halves.length == 2 ? halves[1].split(" ") : new String[0];
    if (numbers.length != NUMBERS) {
      throw new IllegalArgumentException("'" + field + "' says no sites of an orbital");
    }
    List<OrbitalSites.AtomShare> atoms = new ArrayList<>();
    for (String atom : halves[0].split(";")) {
      String[] words = atom.split(",", -1);
      if (words.length != WORDS) {
        throw new IllegalArgumentException("'" + atom + "' is no share of an atom");
      }
      atoms.add(new OrbitalSites.AtomShare(words[0], words[1], Double.parseDouble(words[2])));
    }
    return Optional.of(
        new OrbitalSites(
            smiles,
            atoms,
            Double.parseDouble(numbers[0]),
            Double.parseDouble(numbers[1]),
            Double.parseDouble(numbers[2]),
            Double.parseDouble(numbers[3]),
            Integer.parseInt(numbers[4])));
  }

  /** Four decimals, without zeros at the end and without a negative zero. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    String shortened = text.replaceFirst("0+$", "").replaceFirst("\\.$", "");
    return shortened.equals("-0") ? "0" : shortened;
  }
}
