// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import java.io.PrintStream;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.model.run.RunListener;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.StudyDescriptor;

/** A line on the terminal that shows how far a run is; nothing when nobody is looking. */
public final class ProgressLine implements RunListener, AutoCloseable {
  private static final int BAR = 24;
  private static final long QUIET_NANOS = 300_000_000L;
  private static final long PAUSE_NANOS = 80_000_000L;

  private final PrintStream err;
  private final Terminal terminal;
  private final int total;
  private final long begin = System.nanoTime();
  private long drawn;
  private int done;
  private int length;
  private boolean closed;

  /**
   * @param err where to draw
   * @param terminal whether that is a terminal
   * @param total how many studies there are to do
   */
  public ProgressLine(PrintStream err, Terminal terminal, int total) {
    this.err = err;
    this.terminal = terminal;
    this.total = Math.max(1, total);
  }

  @Override
  public synchronized void started(int recipe, StudyDescriptor study) {
    draw("recipe " + (recipe + 1) + ", " + study.title());
  }

  @Override
  public synchronized void progressed(
      int recipe, StudyDescriptor study, double fraction, String what) {
    draw("recipe " + (recipe + 1) + ", " + study.title() + (what.isEmpty() ? "" : ": " + what));
  }

  @Override
  public synchronized void finished(int recipe, StudyOutcome outcome) {
    done++;
    draw("recipe " + (recipe + 1) + ", " + outcome.study().title());
  }

  /** A run that is over in a moment draws nothing at all. */
  private void draw(String what) {
    long now = System.nanoTime();
    if (closed
        || !terminal.errIsTerminal()
        || now - begin < QUIET_NANOS
        || now - drawn < PAUSE_NANOS) {
      return;
    }
    drawn = now;
    int filled = Math.min(BAR, BAR * done / total);
    String full = terminal.unicode() ? "█" : "#";
    String empty = terminal.unicode() ? "░" : ".";
    String line =
        "%s%s %d/%d %s"
            .formatted(full.repeat(filled), empty.repeat(BAR - filled), done, total, what);
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
