// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.EngineException;
import org.natrolyte.orbitals.engine.QuantumEngine;

/**
 * The engines that can be used here: the built-in one first.
 *
 * @param all in the order of preference
 */
public record Engines(List<QuantumEngine> all) {
  public Engines {
    all = List.copyOf(all);
  }

  /** The built-in engine and those on the search path of this process. */
  public static Engines here(BooleanSupplier cancelled) {
    List<QuantumEngine> all = new ArrayList<>();
    all.add(new BuiltInEngine());
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    all.addAll(InstalledEngines.on(path, cancelled));
    return new Engines(all);
  }

  /**
   * The engine of a name.
   *
   * @throws EngineException when there is none, with the names that there are
   */
  public QuantumEngine named(String name) throws EngineException {
    return all.stream()
        .filter(e -> e.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> new EngineException(missing(name)));
  }

  private String missing(String name) {
    String there = all.stream().map(QuantumEngine::name).collect(Collectors.joining(", "));
    return InstalledEngines.known().contains(name)
        ? "the program %s is not on the search path; install it (its Debian package is %s). There are: %s"
            .formatted(name, name, there)
        : "there is no engine '%s'. There are: %s".formatted(name, there);
  }
}
