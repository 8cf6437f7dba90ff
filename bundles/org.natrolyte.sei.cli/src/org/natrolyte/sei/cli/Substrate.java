// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.command.InputException;

/**
 * What a film grows on. Sodium that was there before brings its native oxide along; sodium that is
 * plated on a collector brings none.
 */
enum Substrate {
  SODIUM("na", "sodium", "natrium"),
  COLLECTOR(
      "al",
      "aluminium",
      "aluminum",
      "cu",
      "copper",
      "ni",
      "nickel",
      "ti",
      "titanium",
      "fe",
      "iron",
      "steel",
      "stainless steel",
      "ss",
      "c",
      "carbon",
      "hard carbon",
      "graphite",
      "carbon cloth",
      "al-c",
      "al/c",
      "carbon-coated al");

  private static final String FORMS =
      "(\\s+(metal|foil|foam|mesh|sheet|disc|electrode|collector))*";

  private final List<String> names;

  Substrate(String... names) {
    this.names = List.of(names);
  }

  /** Whether it brings native oxide. */
  boolean bringsOxide() {
    return this == SODIUM;
  }

  /**
   * The kind of a substrate: "Na foil" is sodium, "Cu/Na" sodium on copper.
   *
   * @throws InputException with what is accepted when it is not known
   */
  static Substrate of(String text) {
    String plain =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst(FORMS + "$", "")
            .replaceFirst("\\s*/\\s*(na|sodium)$", "");
    for (Substrate one : values()) {
      if (one.names.contains(plain)) {
        return one;
      }
    }
    throw new InputException(
        "--substrate %s: not known. Accepted: Na (brings its native oxide), or Al, Cu, Ni, Ti, steel, carbon, Al-C and the like (sodium plated on them brings none)."
            .formatted(text.strip().isEmpty() ? "''" : text.strip()));
  }
}
