// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import java.util.Locale;

/**
 * Colours of a figure. The series colours are those of Okabe and Ito, safe for colour-blind
 * readers.
 */
public enum FigureTheme {
  LIGHT(
      "#ffffff",
      "#20242a",
      "#5c6670",
      "#dfe4e8",
      "#f3f5f7",
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b58900", "#56b4e9", "#7a4fbf", "#6b6f76")),
  DARK(
      "#1f2226",
      "#e8eaed",
      "#a5adb5",
      "#3b4148",
      "#2a2e33",
      List.of(
          "#56b4e9", "#f0863a", "#2fc79b", "#e39fc4", "#e6c34a", "#8fd0ff", "#b495f0", "#a9afb7"));

  private final String paper;
  private final String ink;
  private final String muted;
  private final String grid;
  private final String band;
  private final List<String> series;

  FigureTheme(
      String paper, String ink, String muted, String grid, String band, List<String> series) {
    this.paper = paper;
    this.ink = ink;
    this.muted = muted;
    this.grid = grid;
    this.band = band;
    this.series = series;
  }

  /** The background, as {@code #rrggbb}. */
  public String paper() {
    return paper;
  }

  String ink() {
    return ink;
  }

  String muted() {
    return muted;
  }

  String grid() {
    return grid;
  }

  String band() {
    return band;
  }

  /** How many colours there are before they repeat. */
  int colours() {
    return series.size();
  }

  /**
   * The colour of the n-th series; from the ninth on they repeat and are told apart by dashes, and
   * areas by their {@link Filling}.
   */
  String series(int index) {
    return series.get(index % series.size());
  }

  /**
   * The dashes of the n-th series, for print in black and white; empty for a full line. They move
   * on by one where colours and dashes would come together again: 48 lines differ.
   */
  static String dashes(int index) {
    return List.of("", "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2 1 2")
        .get((index + index / 24) % 6);
  }

  /**
   * A colour between dark blue and yellow whose lightness grows evenly (viridis, by S. van der Walt
   * and N. Smith, CC0).
   *
   * @param share from 0 to 1
   */
  static String scale(double share) {
    int[][] stops = {{68, 1, 84}, {59, 82, 139}, {33, 145, 140}, {94, 201, 98}, {253, 231, 37}};
    double place = Math.clamp(share, 0, 1) * (stops.length - 1);
    int from = Math.min((int) place, stops.length - 2);
    double part = place - from;
    int[] mixed = new int[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (int) Math.round(stops[from][i] + part * (stops[from + 1][i] - stops[from][i]));
    }
    return String.format(Locale.ROOT, "#%02x%02x%02x", mixed[0], mixed[1], mixed[2]);
  }
}
