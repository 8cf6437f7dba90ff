// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the user has pressed Ctrl-C; foreign programs are given a moment to be killed. */
final class Halt implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1000;
  private static final long PAUSE_MILLIS = 10;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Runnable tidy;
  private final Thread hook = new Thread(this::end, "natrolyte-cancel");

  /**
   * @param tidy what to do first, such as wiping the progress
   */
  Halt(Runnable tidy) {
    this.tidy = tidy;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isAsked() {
    return asked.get();
  }

  private void end() {
    tidy.run();
    asked.set(true);
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!over.get() && System.currentTimeMillis() < end) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    over.set(true);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the program is ending; the hook is at work
    }
  }
}
