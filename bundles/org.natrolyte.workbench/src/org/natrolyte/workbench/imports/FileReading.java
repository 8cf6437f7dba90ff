// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.natrolyte.workbench.theme.WindowThread;

/**
 * Reads the file that is named on a page, beside the window's thread. Only the file that was named
 * last is told of, and nothing after the page is gone.
 *
 * @param <T> what a file gives
 */
final class FileReading<T> {
  /** Reads a file. */
  interface Reader<T> {
    /**
     * Reads it.
     *
     * @throws IOException or IllegalArgumentException with a message for the user
     */
    T read(Path file) throws IOException;
  }

  /**
   * How it went.
   *
   * @param content what the file gives; empty when it cannot be read
   * @param problem why it cannot be read, in words for the user; empty when it can
   */
  record Outcome<T>(Optional<T> content, String problem) {
    private static <T> Outcome<T> failed(String problem) {
      return new Outcome<>(Optional.empty(), problem);
    }
  }

  private final Executor beside;
  private final Executor window;
  private final Reader<T> reader;
  private final Consumer<Outcome<T>> told;
  private final AtomicInteger last = new AtomicInteger();
  private boolean underWay;

  /**
   * @param beside where files are read
   * @param window the thread of the window, as long as the page is there
   * @param reader reads one
   * @param told hears in the window's thread how it went
   */
  FileReading(Executor beside, Executor window, Reader<T> reader, Consumer<Outcome<T>> told) {
    this.beside = beside;
    this.window = window;
    this.reader = reader;
    this.told = told;
  }

  /** One that reads in jobs, for a page. */
  static <T> FileReading<T> of(Control page, Reader<T> reader, Consumer<Outcome<T>> told) {
    Display display = page.getDisplay();
    return new FileReading<>(
        reading -> Job.createSystem("Read a file", (ICoreRunnable) m -> reading.run()).schedule(),
        telling ->
            WindowThread.soon(
                display,
                () -> {
                  if (!page.isDisposed()) {
                    telling.run();
                  }
                }),
        reader,
        told);
  }

  /** What is said while a file is read: "Reading cells.xlsx…". */
  static String words(String typed) {
    String name = typed.strip();
    return "Reading "
        + name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        + "…";
  }

  /** Whether a file is being read. */
  boolean isUnderWay() {
    return underWay;
  }

  /**
   * Reads a file instead of the one before. To be called in the window's thread.
   *
   * @param typed the name as it is typed; with a blank one there is nothing to read and to tell
   */
  void start(String typed) {
    int mine = last.incrementAndGet();
    underWay = !typed.isBlank();
    if (underWay) {
      beside.execute(() -> run(mine, typed.strip()));
    }
  }

  private void run(int mine, String name) {
    if (mine != last.get()) {
      return;
    }
    Outcome<T> outcome = Outcome.failed("The file cannot be read; the view Error Log says why.");
    try {
      outcome = read(name);
    } finally {
      Outcome<T> end = outcome;
      window.execute(() -> tell(mine, end));
    }
  }

  private Outcome<T> read(String name) {
    try {
      return new Outcome<>(Optional.of(reader.read(Path.of(name))), "");
    } catch (InvalidPathException e) {
      return Outcome.failed("Not a file name.");
    } catch (IOException | IllegalArgumentException e) {
      return Outcome.failed(
          e.getMessage() == null ? "The file cannot be read: " + e : e.getMessage());
    }
  }

  private void tell(int mine, Outcome<T> outcome) {
    if (mine == last.get()) {
      underWay = false;
      told.accept(outcome);
    }
  }
}
