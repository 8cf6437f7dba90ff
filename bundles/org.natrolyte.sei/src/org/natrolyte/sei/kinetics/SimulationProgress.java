// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.Locale;
import org.natrolyte.model.study.StudyMonitor;

/** Tells a monitor how far a run is, and stops the run when it was cancelled. One for each run. */
public final class SimulationProgress {
  /** Events between two questions to the monitor, less one: a mask. */
  public static final int EVENTS_BETWEEN = (1 << 14) - 1;

  private final StopCondition stop;
  private final StudyMonitor monitor;

  public SimulationProgress(StopCondition stop, StudyMonitor monitor) {
    this.stop = stop;
    this.monitor = monitor;
  }

  /**
   * Asks and tells, now and then.
   *
   * @throws InterruptedException when cancelled
   */
  public void at(long events, double seconds) throws InterruptedException {
    if ((events & EVENTS_BETWEEN) == 0) {
      tell(events, seconds);
    }
  }

  /**
   * Asks and tells.
   *
   * @throws InterruptedException when cancelled
   */
  public void tell(long events, double seconds) throws InterruptedException {
    monitor.checkCancelled();
    double ofEvents = stop.events() == 0 ? 1 : (double) events / stop.events();
    double ofTime = Double.isInfinite(stop.seconds()) ? 0 : seconds / stop.seconds();
    monitor.progress(
        Math.clamp(Math.max(ofEvents, ofTime), 0, 1),
        String.format(Locale.ROOT, "%,d events, %.3g s", events, seconds));
  }
}
