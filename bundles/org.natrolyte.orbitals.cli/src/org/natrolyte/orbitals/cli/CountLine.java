// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.PrintStream;
import org.natrolyte.cli.command.Terminal;

/** A line on the terminal that shows how far the molecules are; nothing when nobody is looking. */
final class CountLine implements AutoCloseable {
  private static final int BAR = 24;
  private static final long QUIET_NANOS = 300_000_000L;
  private static final long PAUSE_NANOS = 80_000_000L;

  private final PrintStream err;
  private final Terminal terminal;
  private final double[] shares;
  private final long begin = System.nanoTime();
  private long drawn;
  private int length;
  private boolean closed;

  CountLine(PrintStream err, Terminal terminal, int total) {
    this.err = err;
    this.terminal = terminal;
    shares = new double[Math.max(1, total)];
  }

  /** Tells how far one of them is, from 0 to 1. */
  synchronized void at(int index, double share, String what) {
    shares[index] = Math.max(shares[index], share);
    long now = System.nanoTime();
    if (closed
        || !terminal.errIsTerminal()
        || now - begin < QUIET_NANOS
        || now - drawn < PAUSE_NANOS) {
      return;
    }
    drawn = now;
    draw(what);
  }

  private void draw(String what) {
    double sum = java.util.Arrays.stream(shares).sum();
    long done = java.util.Arrays.stream(shares).filter(s -> s >= 1).count();
    int filled = (int) Math.min(BAR, BAR * sum / shares.length);
    String full = terminal.unicode() ? "█" : "#";
    String empty = terminal.unicode() ? "░" : ".";
    String line =
        "%s%s %d/%d %s"
            .formatted(full.repeat(filled), empty.repeat(BAR - filled), done, shares.length, what);
    int room = Math.max(1, terminal.columns() - 1);
    String shown = line.length() > room ? line.substring(0, room) : line;
    err.print("\r" + shown + " ".repeat(Math.max(0, length - shown.length())));
    err.flush();
    length = shown.length();
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    closed = true;
    if (length > 0) {
      err.print("\r" + " ".repeat(length) + "\r");
      err.flush();
      length = 0;
    }
  }
}
