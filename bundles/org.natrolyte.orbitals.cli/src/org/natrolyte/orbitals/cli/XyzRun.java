// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.XyzFile;

/** Computes many files side by side; one that fails stops no other. */
final class XyzRun {
  private static final long MOST_BYTES = 4L << 20;

  private final CliContext context;
  private final XyzOptions options;
  private final QuantumEngine engine;
  private final Method method;
  private final boolean shares;

  /**
   * @param shares whether it is wanted where the frontier orbitals sit, if the engine can tell
   */
  XyzRun(
      CliContext context, XyzOptions options, QuantumEngine engine, Method method, boolean shares) {
    this.context = context;
    this.options = options;
    this.engine = engine;
    this.method = method;
    this.shares = shares && engine.capabilities().wants().contains(Task.Want.ORBITAL_SHARES);
  }

  /** One result a file, in their order. */
  List<FileResult> results(Crew crew, Limits limits, CountLine progress)
      throws InterruptedException {
    List<Callable<FileResult>> work = new ArrayList<>();
    for (int i = 0; i < options.files().size(); i++) {
      String name = options.files().get(i);
      int index = i;
      work.add(() -> {
        FileResult result = one(name, limits);
        progress.at(index, 1, name);
        return result;
      });
    }
    return crew.all(work);
  }

  private FileResult one(String name, Limits limits) throws InterruptedException {
    Task task;
    try {
      task = options.task(XyzFile.parse(text(context.file(name))), method, shares);
    } catch (BuildException e) {
      return FileResult.failed(name, method.id(), e.getMessage());
    }
    Outcome outcome = engine.run(task, limits);
    return switch (outcome) {
      case Outcome.Success success -> FileResult.of(name, method.id(), success.calculation());
      case Outcome.Cancelled cancelled -> throw new InterruptedException(cancelled.reason());
      case Outcome.Failure failure -> FileResult.failed(name, method.id(), failure.reason());
    };
  }

  private static String text(Path file) throws BuildException {
    try {
      if (Files.isDirectory(file)) {
        throw new BuildException("it is a folder; name the files in it");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new BuildException("the file is larger than 4 MB");
      }
      return decoded(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new BuildException("there is no such file", e);
    } catch (IOException e) {
      throw new BuildException("the file cannot be read: " + e.getMessage(), e);
    }
  }

  /** Only the comment may hold more than ASCII; an old program's "Å" there stops nothing. */
  private static String decoded(byte[] bytes) throws BuildException {
    for (byte one : bytes) {
      if (one == 0) {
        throw new BuildException("the file is no text");
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
