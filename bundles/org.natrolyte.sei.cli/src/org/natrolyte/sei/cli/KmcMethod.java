// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;

/** How the network is run. */
enum KmcMethod {
  /** Lumped channels, composition-rejection. */
  FAST("exact stochastic simulation"),
  /** Event by event as RNMC. */
  EXACT("exact stochastic simulation, event by event as RNMC"),
  /** Many events at once. */
  LEAP("stochastic simulation in leaps (linear noise about the rate equations)"),
  /** No chance. */
  ODE("rate equations");

  private final String words;

  KmcMethod(String words) {
    this.words = words;
  }

  /** What it is, for the summary. */
  String words() {
    return words;
  }

  /** How it is written on the command line. */
  String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether single events happen one by one. */
  boolean hasEvents() {
    return this == FAST || this == EXACT;
  }

  static KmcMethod of(String text) {
    List<String> known = Arrays.stream(values()).map(KmcMethod::option).toList();
    int index = known.indexOf(text.strip().toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new InputException(
          "--method: %s, not '%s'.%s"
              .formatted(String.join(", ", known), text, Nearest.hint(text, known)));
    }
    return values()[index];
  }
}
