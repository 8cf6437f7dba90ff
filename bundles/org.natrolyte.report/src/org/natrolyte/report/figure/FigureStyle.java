// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Objects;

/**
 * How a figure is drawn.
 *
 * @param width in pixels of 1/96 inch
 * @param height the wanted height; figures with many rows grow beyond it
 * @param theme its colours
 * @param titled whether the title stands above it; it is in the metadata in any case
 */
public record FigureStyle(int width, int height, FigureTheme theme, boolean titled) {
  /** For reports and the command line: 720 x 440 on white. */
  public static final FigureStyle PRINT = new FigureStyle(720, 440, FigureTheme.LIGHT);

  private static final int LEAST_WIDTH = 280;
  private static final int LEAST_HEIGHT = 180;

  /** With its title above it. */
  public FigureStyle(int width, int height, FigureTheme theme) {
    this(width, height, theme, true);
  }

  public FigureStyle {
    width = Math.max(LEAST_WIDTH, width);
    height = Math.max(LEAST_HEIGHT, height);
    Objects.requireNonNull(theme, "theme");
  }

  /** The same without a title, for where it stands beside the picture. */
  public FigureStyle untitled() {
    return new FigureStyle(width, height, theme, false);
  }
}
