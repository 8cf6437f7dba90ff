// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.SharedNetworks;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.StopCondition;
import org.natrolyte.sei.kinetics.TrajectoryRecorder;
import org.natrolyte.sei.kinetics.store.StoredNetwork;
import org.natrolyte.sei.kinetics.store.TrajectoryStore;

/**
 * The reference mode against what RNMC recorded (commit 664ac7f), event by event: every reaction
 * the same, every time within 1e-12.
 */
class RecordedTrajectoriesTest {
  @ParameterizedTest
  @ValueSource(strings = {"hiprgen_test", "sei_marcus", "catalysis"})
  void theSameEventsAsRnmc(String name) throws InterruptedException {
    StoredNetwork stored = SharedNetworks.read(name);
    ReferenceSimulation simulation = new ReferenceSimulation(stored.network(), stored.state());
    Map<Long, TrajectoryRecorder> all =
        TrajectoryStore.read(SharedNetworks.file(name + "_trajectories.csv"));
    assertEquals(10, all.size(), "seeds");

    for (Map.Entry<Long, TrajectoryRecorder> entry : all.entrySet()) {
      TrajectoryRecorder recorded = entry.getValue();
      TrajectoryRecorder ours = new TrajectoryRecorder();
      simulation.run(
          SimulationRequest.of(entry.getKey(), StopCondition.afterEvents(recorded.size()))
              .heardBy(ours),
          StudyMonitor.NONE);

      assertEquals(recorded.size(), ours.size(), name + " " + entry.getKey());
      for (int step = 0; step < recorded.size(); step++) {
        String where = name + ", seed " + entry.getKey() + ", step " + step;
        assertEquals(recorded.reaction(step), ours.reaction(step), where);
        double time = recorded.seconds(step);
        assertEquals(time, ours.seconds(step), 1e-12 * time, where);
      }
    }
  }
}
