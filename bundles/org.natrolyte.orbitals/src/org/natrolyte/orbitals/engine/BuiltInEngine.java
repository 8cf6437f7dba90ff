// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.Set;

/** The engine that Natrolyte brings: GFN1-, GFN2- and IPEA1-xTB. */
public final class BuiltInEngine implements QuantumEngine {
  /** As it is written on the command line. */
  public static final String NAME = "built-in";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return "";
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(Set.of(), Set.of(), false);
  }

  @Override
  public Outcome run(Task task, Limits limits) {
    return new Outcome.InputError(NAME + ": " + capabilities().refusal(task));
  }
}
