// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.natrolyte.workbench.engine.Engine;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * An installed study that holds each recipe until the test lets it go. It never looks at its
 * monitor and does not mind being interrupted, as a badly written plugin would.
 */
final class HeldStudy implements Study, AutoCloseable {
  static final String TITLE = "Held by the test";

  private final StudyDescriptor descriptor;
  private final List<String> free = new ArrayList<>();
  private final ServiceRegistration<Study> registration;
  private boolean all;

  private HeldStudy() {
    Property property =
        new Property("heldByTest", "Held value", "", Direction.NEUTRAL, "A value of the tests.");
    descriptor = Descriptors.of("heldbytest", TITLE, List.of(), List.of(property));
    registration =
        FrameworkUtil.getBundle(HeldStudy.class)
            .getBundleContext()
            .registerService(Study.class, this, null);
  }

  /** Installs the study for documents that are opened from now on. */
  static HeldStudy install() {
    HeldStudy study = new HeldStudy();
    Engine.get().dispose();
    return study;
  }

  @Override
  public StudyDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public synchronized StudyResult run(StudyInput input, StudyMonitor monitor) {
    String recipe = input.formulation().recipe().text();
    while (!all && !free.contains(recipe)) {
      try {
        wait();
      } catch (InterruptedException notMinded) {
        // held all the same
      }
    }
    return StudyResult.of(
        List.of(
            new Finding(
                descriptor.id(),
                descriptor.gives().getFirst(),
                "",
                Value.exactly(1),
                new Provenance.Computed("the test", "nothing"),
                List.of())));
  }

  /** Lets one recipe go. */
  synchronized void release(String recipe) {
    free.add(recipe);
    notifyAll();
  }

  /** Lets every recipe go. */
  synchronized void releaseAll() {
    all = true;
    notifyAll();
  }

  @Override
  public void close() {
    releaseAll();
    registration.unregister();
    Engine.get().dispose();
  }
}
