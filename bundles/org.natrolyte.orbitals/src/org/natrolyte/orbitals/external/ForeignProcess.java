// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.natrolyte.orbitals.engine.Limits;

/**
 * Runs a foreign program that may hang, flood, fork or lie: with nothing to read, in a folder of
 * its own, with capped output, and killed with everything that it has started when its time is
 * over.
 */
final class ForeignProcess {
  private static final long MOST_PRINTED = 64L << 20;
  private static final long MOST_WRITTEN = 2L << 30;
  private static final long POLL_MILLIS = 20;
  private static final int POLLS_BETWEEN_DISK_LOOKS = 25;
  private static final long LAST_WORDS_MILLIS = 2000;

  /** One thread a molecule: the parallel part is over the molecules. */
  private static final Map<String, String> ONE_THREAD =
      Map.of("OMP_NUM_THREADS", "1,1", "MKL_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1");

  private final Process process;
  private final CappedOutput output;
  private final Thread reader;
  private final Scratch scratch;
  private final Set<ProcessHandle> family = new LinkedHashSet<>();

  private ForeignProcess(Process process, Scratch scratch) {
    this.process = process;
    this.scratch = scratch;
    output = new CappedOutput(process.getInputStream());
    reader = new Thread(output, "natrolyte-engine-output");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Runs a command to its end, whatever that is. Interrupting the thread counts as cancelling.
   *
   * @param command the program and its arguments
   * @param scratch where it works
   * @param limits how long it may take
   * @throws IOException when it cannot be started
   */
  static ProcessReport run(List<String> command, Scratch scratch, Limits limits)
      throws IOException {
    return run(command, Map.of(), scratch, limits);
  }

  /** The same, with environment variables for where the user has set none of the name. */
  static ProcessReport run(
      List<String> command, Map<String, String> environment, Scratch scratch, Limits limits)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(scratch.folder().toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(nothing()));
    builder.environment().putAll(ONE_THREAD);
    environment.forEach(builder.environment()::putIfAbsent);
    return new ForeignProcess(builder.start(), scratch).await(limits);
  }

  private static File nothing() {
    return new File(
        System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("windows")
            ? "NUL"
            : "/dev/null");
  }

  private ProcessReport await(Limits limits) {
    long end = System.nanoTime() + limits.time().toNanos();
    ProcessReport.End why = ProcessReport.End.EXITED;
    try {
      for (int poll = 0; !process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS); poll++) {
        process.descendants().forEach(family::add);
        why = reasonToKill(limits, end, poll);
        if (why != ProcessReport.End.EXITED) {
          break;
        }
      }
      if (why == ProcessReport.End.EXITED && output.count() > MOST_PRINTED) {
        why = ProcessReport.End.PRINTED_TOO_MUCH;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      why = ProcessReport.End.CANCELLED;
    }
    killAll();
    lastWords();
    int code = why == ProcessReport.End.EXITED ? process.exitValue() : -1;
    return new ProcessReport(why, code, output.text());
  }

  private ProcessReport.End reasonToKill(Limits limits, long end, int poll) {
    if (limits.isCancelled()) {
      return ProcessReport.End.CANCELLED;
    }
    if (System.nanoTime() > end) {
      return ProcessReport.End.TIME;
    }
    if (output.count() > MOST_PRINTED) {
      return ProcessReport.End.PRINTED_TOO_MUCH;
    }
    if (poll % POLLS_BETWEEN_DISK_LOOKS == 0 && scratch.bytes() > MOST_WRITTEN) {
      return ProcessReport.End.WROTE_TOO_MUCH;
    }
    return ProcessReport.End.EXITED;
  }

  /**
   * Also those whose parent has gone, as far as they were seen while it lived. A process that has
   * ended is left alone: to destroy it would close the pipe before all of it is read.
   */
  private void killAll() {
    process.descendants().forEach(family::add);
    if (process.isAlive()) {
      process.destroyForcibly();
    }
    for (ProcessHandle member : family) {
      member.descendants().forEach(ProcessHandle::destroyForcibly);
      member.destroyForcibly();
    }
  }

  /** A child that keeps the pipe open must not keep us. */
  private void lastWords() {
    boolean interrupted = Thread.interrupted();
    try {
      reader.join(LAST_WORDS_MILLIS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The program of a name on the search path; null when there is none. */
  static Path find(String name, String searchPath) {
    for (String folder : searchPath.split(File.pathSeparator)) {
      if (folder.isBlank()) {
        continue;
      }
      for (String suffix : List.of("", ".exe", ".cmd", ".bat")) {
        File file = new File(folder, name + suffix);
        if (file.isFile() && file.canExecute()) {
          return file.toPath().toAbsolutePath();
        }
      }
    }
    return null;
  }
}
