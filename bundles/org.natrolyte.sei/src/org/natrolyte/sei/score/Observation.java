// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.sei.label.SeiLabel;

/**
 * A published film.
 *
 * @param id of the row
 * @param formulation the recipe as its source prints it
 * @param recipe the recipe in the notation of the parser
 * @param names of its salts, liquids and additives
 * @param temperatureC in °C
 * @param sodiumElectrode whether the film grew on sodium that was there before, which brings its
 *     native oxide along
 * @param major what the source calls main products
 * @param minor what it calls minor products
 * @param label the class it was given
 * @param confidence of the row: high, medium or low
 * @param technique how it was observed
 * @param source where it was published
 */
public record Observation(
    String id,
    String formulation,
    String recipe,
    List<String> names,
    double temperatureC,
    boolean sodiumElectrode,
    List<String> major,
    List<String> minor,
    SeiLabel label,
    String confidence,
    String technique,
    String source) {
  public Observation {
    names = List.copyOf(names);
    major = List.copyOf(major);
    minor = List.copyOf(minor);
  }

  /** Whether the source is more than a guess. */
  public boolean isTrusted() {
    return confidence.equals("high") || confidence.equals("medium");
  }

  /**
   * Writes a recipe in the notation of the parser.
   *
   * @param salts entries such as "NaPF6:1", in mol/L
   * @param liquids solvents and diluents with their volume shares, "EC:0.5"
   * @param additives entries such as "CTAB:0.005 M" or "SbF3:1 wt%"
   */
  static String recipe(List<String> salts, List<String> liquids, List<String> additives) {
    StringBuilder text = new StringBuilder();
    for (String salt : salts) {
      text.append(text.isEmpty() ? "" : " + ");
      text.append(amount(salt)).append(amount(salt).matches(".*[a-zA-Z%]") ? " " : " M ");
      text.append(name(salt));
    }
    List<String> names = new ArrayList<>();
    List<String> shares = new ArrayList<>();
    for (String liquid : liquids) {
      names.add(name(liquid));
      shares.add(amount(liquid));
    }
    text.append(" in ").append(String.join("/", names));
    if (liquids.size() > 1) {
      text.append(" (").append(String.join(":", shares)).append(" v/v)");
    }
    for (String additive : additives) {
      text.append(" + ").append(amount(additive)).append(' ').append(name(additive));
    }
    return text.toString();
  }

  /** The name of an entry such as "NaPF6:1". */
  static String name(String entry) {
    int colon = entry.lastIndexOf(':');
    return (colon < 0 ? entry : entry.substring(0, colon)).strip();
  }

  private static String amount(String entry) {
    int colon = entry.lastIndexOf(':');
    return colon < 0 ? "1" : entry.substring(colon + 1).strip();
  }
}
