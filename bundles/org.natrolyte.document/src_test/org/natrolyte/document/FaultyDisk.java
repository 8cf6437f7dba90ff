// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A disk on which the n-th step fails. */
final class FaultyDisk implements FileOperations {
  /** What a step that fails has done by then. */
  enum Fault {
    /** Nothing: the step is refused. */
    BEFORE,
    /** Half of a write, all of a flush or rename; then the answer is lost. */
    AFTER,
    /** Nothing, and no later step works either: the computer has stopped. */
    STOP
  }

  private final int failing;
  private final Fault fault;
  private final Supplier<IOException> problem;
  private final List<String> done = new ArrayList<>();

  FaultyDisk(int failing, Fault fault, Supplier<IOException> problem) {
    this.failing = failing;
    this.fault = fault;
    this.problem = problem;
  }

  static FaultyDisk noSpaceAt(int step, Fault fault) {
    return new FaultyDisk(step, fault, () -> new IOException("No space left on device"));
  }

  /** What was asked for, step by step. */
  List<String> steps() {
    return done;
  }

  private boolean fails(String step) throws IOException {
    done.add(step);
    int steps = done.size();
    if (steps == failing && fault != Fault.AFTER || steps > failing && fault == Fault.STOP) {
      throw problem.get();
    }
    return steps == failing;
  }

  @Override
  public InputStream read(Path file) throws IOException {
    if (fails("read")) {
      throw problem.get();
    }
    return REAL.read(file);
  }

  @Override
  public FileChannel create(Path file) throws IOException {
    if (fails("create")) {
      throw problem.get();
    }
    return REAL.create(file);
  }

  @Override
  public void write(FileChannel file, ByteBuffer bytes) throws IOException {
    if (fails("write")) {
      REAL.write(file, bytes.slice(bytes.position(), bytes.remaining() / 2));
      throw problem.get();
    }
    REAL.write(file, bytes);
  }

  @Override
  public void force(FileChannel file) throws IOException {
    boolean fails = fails("force");
    REAL.force(file);
    if (fails) {
      throw problem.get();
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    boolean fails = fails("move");
    REAL.move(from, to);
    if (fails) {
      throw problem.get();
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    if (done.size() >= failing && fault == Fault.STOP) {
      throw problem.get();
    }
    REAL.delete(file);
  }
}
