// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

/** What a call of the program ends with. */
public final class ExitCode {
  /** Everything was done. */
  public static final int OK = 0;

  /** Some findings failed, or the program itself has a fault; what could be done was done. */
  public static final int FAILED = 1;

  /** The arguments, a recipe or a file are wrong. */
  public static final int WRONG_INPUT = 2;

  private ExitCode() {}

  /** The more serious of two. */
  public static int worse(int one, int other) {
    return Math.max(one, other);
  }
}
