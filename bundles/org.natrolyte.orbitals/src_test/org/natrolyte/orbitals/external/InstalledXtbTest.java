// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.XyzFile;

/**
 * The program xtb of this machine beside the built-in engine; skipped where it is not installed.
 */
class InstalledXtbTest {
  private static final Limits LIMITS = new Limits(Duration.ofMinutes(2), () -> false);

  @Test
  void waterHasTheSameLevelsChargesAndIonisation() throws Exception {
    var path = System.getenv().getOrDefault("PATH", "");
    assumeTrue(ForeignProcess.find("xtb", path) != null, "xtb is not installed");
    QuantumEngine xtb = Engines.here(() -> false).named("xtb");
    var water = XyzFile.parse("3\n\nO 0 0 0.12\nH 0 0.76 -0.47\nH 0 -0.76 -0.47\n");
    for (Method method : new Method[] {Method.GFN1, Method.GFN2}) {
      Task task = Task.singlePoint(water.geometry(), 0, method).with(Task.Want.IONISATION);
      Calculation theirs = xtb.run(task, LIMITS).orThrow();
      Calculation ours = new BuiltInEngine().run(task, LIMITS).orThrow();

      assertEquals(theirs.energy(), ours.energy(), 1e-6);
      assertEquals(
          theirs.frontier().orElseThrow().homo(), ours.frontier().orElseThrow().homo(), 1e-3);
      var expected = theirs.ionisation().orElseThrow();
      var found = ours.ionisation().orElseThrow();
      assertEquals(expected.potential(), found.potential(), 2e-3);
      assertEquals(expected.affinity(), found.affinity(), 2e-3);
      for (int i = 0; i < 3; i++) {
        assertEquals(theirs.charges().get(i), ours.charges().get(i), 1e-5);
      }
    }
  }
}
