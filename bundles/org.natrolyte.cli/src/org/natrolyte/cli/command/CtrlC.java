// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether the user has pressed Ctrl-C, or the program was told to end. Then one line says so, and
 * what runs is cancelled and given a moment, in which foreign programs are killed. Once results are
 * being written, they are written to the end. To be made before the work begins and closed after
 * it.
 */
public final class CtrlC implements AutoCloseable {
  /** What the user is told. */
  public static final String STOPPED = "stopped; nothing was written";

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
  private final String told;
  private volatile Runnable cancelling = () -> {};
  private final Thread hook = new Thread(this::end, "natrolyte-cancel");

  /**
   * @param context where the line is printed
   * @param tidy what to do first, such as wiping the progress
   */
  public CtrlC(CliContext context, Runnable tidy) {
    this(context, tidy, STOPPED);
  }

  /**
   * @param context where the line is printed
   * @param tidy what to do first, such as wiping the progress
   * @param told the line
   */
  public CtrlC(CliContext context, Runnable tidy, String told) {
    this.context = context;
    this.tidy = tidy;
    this.told = told;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the work is to stop. */
  public boolean isAsked() {
    return state.get() == State.ASKED;
  }

  /** Also ends this, at once where the user has asked already. */
  public void cancelling(Runnable work) {
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
  public void writing() throws InterruptedException {
    if (!state.compareAndSet(State.COMPUTING, State.WRITING) && isAsked()) {
      throw new InterruptedException(told);
    }
  }

  /** What happens at Ctrl-C. */
  public void end() {
    tidy.run();
    if (state.compareAndSet(State.COMPUTING, State.ASKED)) {
      context.say(told);
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
