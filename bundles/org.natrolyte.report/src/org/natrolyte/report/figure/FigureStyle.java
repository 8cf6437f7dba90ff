// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Objects;

/**
 * How a figure is drawn.
 *
 * @param width in pixels of 1/96 inch
 * @param height the wanted height; figures with many rows grow beyond it
 * @param theme its colours
 */
public record FigureStyle(int width, int height, FigureTheme theme) {
  /** For reports and the command line: 720 x 440 on white. */
  public static final FigureStyle PRINT = new FigureStyle(720, 440, FigureTheme.LIGHT);

  private static final int LEAST_WIDTH = 280;
  private static final int LEAST_HEIGHT = 180;

  public FigureStyle {
    width = Math.max(LEAST_WIDTH, width);
    height = Math.max(LEAST_HEIGHT, height);
    Objects.requireNonNull(theme, "theme");
  }
}
