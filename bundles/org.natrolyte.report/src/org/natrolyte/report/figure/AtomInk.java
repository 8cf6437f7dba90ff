// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

/** Colours of atoms by element: the usual hues, dark on a light ground and light on a dark one. */
final class AtomInk {
  private AtomInk() {}

  static String of(String symbol, FigureTheme theme) {
    boolean dark = theme == FigureTheme.DARK;
    return switch (symbol) {
      case "N" -> dark ? "#8fb4ff" : "#2f5fd0";
      case "O" -> dark ? "#ff8a80" : "#c4261d";
      case "F", "Cl" -> dark ? "#7ee2a0" : "#1a7f37";
      case "P", "Br" -> dark ? "#ffb366" : "#b35900";
      case "S" -> dark ? "#f0d264" : "#8a6d00";
      case "Na", "Li", "K", "I" -> dark ? "#c9a4ff" : "#6a2fb5";
      case "B" -> dark ? "#ffb0c8" : "#a8486a";
      default -> theme.ink();
    };
  }
}
