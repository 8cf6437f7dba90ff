// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

/**
 * How a text report looks.
 *
 * @param width columns of the terminal, of which at least 50 are used
 * @param unicode whether the terminal shows characters beyond ASCII
 * @param colour whether to use ANSI colours
 */
public record TextStyle(int width, boolean unicode, boolean colour) {
  /** 100 columns, Unicode, no colour. */
  public static final TextStyle PLAIN = new TextStyle(100, true, false);

  private static final int NARROWEST = 50;

  public TextStyle {
    width = Math.max(NARROWEST, width);
  }
}
