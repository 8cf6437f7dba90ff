// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/**
 * What the output goes to.
 *
 * @param outIsTerminal whether a person sees standard output as it comes
 * @param errIsTerminal whether a person sees standard error as it comes
 * @param columns how many characters fit in a line
 * @param colour whether colours are wanted there
 * @param unicode whether every character can be written
 */
public record Terminal(
    boolean outIsTerminal, boolean errIsTerminal, int columns, boolean colour, boolean unicode) {
  /** The width where none is known. */
  public static final int USUAL_COLUMNS = 100;

  /** A file or a pipe. */
  public static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS, false, true);

  private static final int LEAST_COLUMNS = 20;

  /**
   * Asks the properties that the start script sets, because Java itself cannot tell a terminal from
   * a pipe.
   *
   * @param property system properties: natrolyte.tty, natrolyte.tty.err, natrolyte.columns
   * @param environment environment variables: COLUMNS, NO_COLOR, TERM
   * @param charset of standard output
   */
  public static Terminal of(
      UnaryOperator<String> property, UnaryOperator<String> environment, Charset charset) {
    boolean out = isOn(property.apply("natrolyte.tty"));
    boolean err = isOn(property.apply("natrolyte.tty.err"));
    int columns = number(property.apply("natrolyte.columns"));
    if (columns == 0 && out) {
      columns = number(environment.apply("COLUMNS"));
    }
    String noColour = environment.apply("NO_COLOR");
    boolean colour =
        out
            && (noColour == null || noColour.isEmpty())
            && !"dumb".equals(environment.apply("TERM"));
    return new Terminal(
        out, err, columns == 0 ? USUAL_COLUMNS : columns, colour, canWriteAll(charset));
  }

  private static boolean canWriteAll(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode("±µ·₆→│…");
  }

  private static boolean isOn(String value) {
    return "1".equals(value) || "true".equals(value);
  }

  private static int number(String text) {
    if (text == null || !text.strip().matches("[0-9]{1,4}")) {
      return 0;
    }
    int columns = Integer.parseInt(text.strip());
    return columns < LEAST_COLUMNS ? 0 : columns;
  }
}
