// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.concurrent.atomic.AtomicReference;
import org.natrolyte.cli.command.CliContext;

/**
 * Whether the user has pressed Ctrl-C. Then one line says so, and foreign programs are given a
 * moment to be killed. Once results are being written, they are written to the end.
 */
final class Halt implements AutoCloseable {
  /** What the user is told. */
  static final String STOPPED = "stopped; nothing was written";

  private static final long PATIENCE_MILLIS = 1000;
  private static final long PAUSE_MILLIS = 10;

  private enum State {
    COMPUTING,
    WRITING,
    ASKED,
    OVER
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.COMPUTING);
  private final CliContext context;
  private final Runnable tidy;
  private volatile Runnable cancelling = () -> {};
  private final Thread hook = new Thread(this::end, "natrolyte-cancel");

  /**
   * @param context where the line is printed
   * @param tidy what to do first, such as wiping the progress
   */
  Halt(CliContext context, Runnable tidy) {
    this.context = context;
    this.tidy = tidy;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isAsked() {
    return state.get() == State.ASKED;
  }

  /** Also ends this. */
  void cancelling(Runnable work) {
    cancelling = work;
    if (isAsked()) {
      work.run();
    }
  }

  /**
   * To be called before the first result is written: from now on nothing stops.
   *
   * @throws InterruptedException when Ctrl-C came before
   */
  void writing() throws InterruptedException {
    if (!state.compareAndSet(State.COMPUTING, State.WRITING) && isAsked()) {
      throw new InterruptedException(STOPPED);
    }
  }

  /** What happens at Ctrl-C. */
  void end() {
    tidy.run();
    if (state.compareAndSet(State.COMPUTING, State.ASKED)) {
      context.say(STOPPED);
      cancelling.run();
    }
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (state.get() != State.OVER && System.currentTimeMillis() < end) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    state.set(State.OVER);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the program is ending; the hook is at work
    }
  }
}
