// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import java.util.List;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.report.TextStyle;
import picocli.CommandLine.Option;

/** How text looks; mixed into commands that print tables. */
public final class TextOptions {
  private static final int LEAST_WIDTH = 40;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Characters in a line; without it as many as the terminal has.")
  private Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto (on a terminal), always or never.")
  private String colour = "auto";

  /**
   * Refuses values that make no sense.
   *
   * @throws InputException with what would be accepted
   */
  public void check() {
    if (width != null && width < LEAST_WIDTH) {
      throw new InputException("--width: at least " + LEAST_WIDTH + ", not " + width + ".");
    }
    if (!List.of("auto", "always", "never").contains(colour)) {
      throw new InputException("--color: auto, always or never, not '" + colour + "'.");
    }
  }

  /** The style that these options ask for on a terminal. */
  public TextStyle style(Terminal terminal) {
    boolean coloured =
        switch (colour) {
          case "always" -> true;
          case "never" -> false;
          default -> terminal.colour();
        };
    return new TextStyle(width == null ? terminal.columns() : width, terminal.unicode(), coloured);
  }
}
