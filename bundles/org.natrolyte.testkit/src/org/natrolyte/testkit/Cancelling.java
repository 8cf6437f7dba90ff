// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

/**
 * Cancels a study before and while it runs, by its monitor alone, and waits a second for its end.
 */
final class Cancelling {
  private static final long SECOND_MILLIS = 1000;
  private static final long WHILE_MILLIS = 50;

  private final Study study;
  private final StudyInput input;

  Cancelling(Study study, StudyInput input) {
    this.study = study;
    this.input = input;
  }

  void check() throws InterruptedException {
    endsWithinASecond(0);
    endsWithinASecond(WHILE_MILLIS);
  }

  private void endsWithinASecond(long afterMillis) throws InterruptedException {
    Switch monitor = new Switch(afterMillis == 0);
    AtomicReference<Throwable> fault = new AtomicReference<>();
    Thread thread = Thread.ofPlatform().daemon().start(() -> run(monitor, fault));
    thread.join(Math.max(1, afterMillis));
    monitor.cancelled = true;
    thread.join(SECOND_MILLIS);
    assertFalse(thread.isAlive(), "the study goes on a second after it was cancelled");
    assertTrue(fault.get() == null, "a cancelled study ended with " + fault.get());
  }

  private void run(StudyMonitor monitor, AtomicReference<Throwable> fault) {
    try {
      study.run(input, monitor);
    } catch (StudyException | InterruptedException expected) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error unexpected) {
      fault.set(unexpected);
    }
  }

  private static final class Switch implements StudyMonitor {
    private volatile boolean cancelled;

    Switch(boolean cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public void progress(double fraction, String what) {
      assertTrue(fraction >= 0 && fraction <= 1, "progress goes from 0 to 1, not to " + fraction);
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
