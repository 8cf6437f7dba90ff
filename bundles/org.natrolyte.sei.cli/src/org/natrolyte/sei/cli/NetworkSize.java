// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import org.natrolyte.cli.command.InputException;

/** How many molecules and ions an exported network may hold. */
final class NetworkSize {
  static final int USUAL = 1_000_000;
  private static final int LEAST = 100;
  private static final int MOST = 1_000_000_000;

  private NetworkSize() {}

  /**
   * @throws InputException when a number is out of range
   */
  static void check(int molecules) {
    if (molecules < LEAST || molecules > MOST) {
      throw new InputException(
          "--molecules %d: accepted are %,d to %,d."
              .formatted(molecules, LEAST, MOST)
              .replace(',', ' '));
    }
  }
}
