// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.Set;

/**
 * A program that computes orbitals: the built-in one, or one that is installed on the machine.
 * Immutable; called from several threads at once. Implementations never throw for what the program
 * did: every end is an {@link Outcome}.
 */
public interface QuantumEngine {
  /**
   * What an engine can do.
   *
   * @param methods the levels of theory
   * @param wants what it computes beside energy and orbitals
   * @param solvents whether it knows ALPB
   */
  record Capabilities(Set<Method> methods, Set<Task.Want> wants, boolean solvents) {
    public Capabilities {
      methods = Set.copyOf(methods);
      wants = Set.copyOf(wants);
    }

    /** Why it cannot compute a task; empty when it can. */
    public String refusal(Task task) {
      if (!methods.contains(task.method())) {
        return "it does not know " + task.method().label();
      }
      for (Task.Want want : task.wanted()) {
        if (!wants.contains(want)) {
          return "it cannot give "
              + want.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
      }
      return task.solvent().isEmpty() || solvents ? "" : "it does not know the solvent model ALPB";
    }
  }

  /** Short and stable: "built-in", "xtb". */
  String name();

  /** The version that answers, "6.5.1"; empty when it is not known. */
  String version();

  Capabilities capabilities();

  /**
   * Computes.
   *
   * @param task what
   * @param limits how long
   * @return how it ended; within a second of the limit or of cancelling
   */
  Outcome run(Task task, Limits limits);
}
