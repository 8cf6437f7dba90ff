// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.model.study.StudyMonitor;

/** A line on the terminal that shows how far the runs are; nothing when nobody is looking. */
final class KmcProgress implements StudyMonitor, AutoCloseable {
  private static final long QUIET_NANOS = 300_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;
  private static final int PERCENT = 100;

  private final PrintStream err;
  private final Terminal terminal;
  private final long begin = System.nanoTime();
  private long drawn;
  private int length;

  KmcProgress(PrintStream err, Terminal terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public synchronized void progress(double fraction, String what) {
    long now = System.nanoTime();
    if (!terminal.errIsTerminal() || now - begin < QUIET_NANOS || now - drawn < PAUSE_NANOS) {
      return;
    }
    drawn = now;
    String line = String.format(Locale.ROOT, "%3.0f %% %s", PERCENT * fraction, what);
    String shown = line.substring(0, Math.min(line.length(), terminal.columns() - 1));
    err.print("\r" + shown + " ".repeat(Math.max(0, length - shown.length())));
    err.flush();
    length = shown.length();
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (length > 0) {
      err.print("\r" + " ".repeat(length) + "\r");
      err.flush();
      length = 0;
    }
  }
}
