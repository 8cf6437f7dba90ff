// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.natrolyte.sei.kinetics.store.NetworkReader;
import org.natrolyte.sei.kinetics.store.StoredNetwork;

/** The networks and trajectories of RNMC beside this project, where they are. */
public final class SharedNetworks {
  private SharedNetworks() {}

  /** A file there; the test is skipped where it is absent. */
  public static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path file = folder.resolve("shared/sei/networks").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
      folder = folder.getParent();
    }
    Assumptions.abort("there is no ../shared/sei/networks/" + name);
    throw new AssertionError();
  }

  /** A network with its state. */
  public static StoredNetwork read(String name) {
    PropensityFactors factors =
        "hiprgen_test".equals(name) ? new PropensityFactors(1, 1, 1) : PropensityFactors.STOCHASTIC;
    return NetworkReader.read(
        file(name + "_reactions.csv"), file(name + "_state.csv"), Optional.of(factors));
  }
}
