// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Terminal;
import picocli.CommandLine.Option;

/** How wide text is; mixed into commands that print tables. */
public final class TextOptions {
  private static final int LEAST_WIDTH = 40;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Characters in a line; without it as many as the terminal has.")
  private Integer width;

  /**
   * How many characters a line may have.
   *
   * @throws InputException when the user asks for fewer than any table needs
   */
  public int width(Terminal terminal) {
    if (width != null && width < LEAST_WIDTH) {
      throw new InputException("--width: at least " + LEAST_WIDTH + ", not " + width + ".");
    }
    return width == null ? terminal.columns() : width;
  }
}
