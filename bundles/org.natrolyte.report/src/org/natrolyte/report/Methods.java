// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import org.natrolyte.model.finding.Provenance;

/** How values are known, in short and at length. */
final class Methods {
  private Methods() {}

  /**
   * The method without what differs from recipe to recipe: inputs, citations, notes, and whatever
   * stands in brackets after a model's name. Values of different kinds never share a row.
   */
  static String kind(Provenance provenance) {
    return switch (provenance) {
      case Provenance.Measured measured -> "measured by the user";
      case Provenance.Published published -> "published";
      case Provenance.Computed computed -> "computed: " + withoutParticulars(computed.how());
      case Provenance.Estimated estimated -> "estimated: " + withoutParticulars(estimated.model());
      case Provenance.Rule rule -> "by rule";
      case Provenance.None none -> "";
    };
  }

  private static String withoutParticulars(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 1 ? name : name.substring(0, bracket);
  }

  /** One word: "computed". */
  static String word(Provenance provenance) {
    return firstWord(kind(provenance));
  }

  /** The first word of a kind: "computed". */
  static String firstWord(String kind) {
    int end = kind.startsWith("by ") ? kind.length() : kind.indexOf(' ');
    String word = end < 0 ? kind : kind.substring(0, end);
    return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether what differs from recipe to recipe is where the value comes from. */
  static boolean hasSourceOfItsOwn(Provenance provenance) {
    return !(provenance instanceof Provenance.Computed) && !(provenance instanceof Provenance.None);
  }
}
