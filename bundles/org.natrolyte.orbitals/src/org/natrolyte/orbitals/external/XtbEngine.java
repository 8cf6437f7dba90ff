// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;
import org.natrolyte.orbitals.imported.JsonTree;
import org.natrolyte.orbitals.imported.XtbJson;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * The program xtb (Bannwarth et al. 2021, 10.1002/wcms.1493), version 6.4 or newer.
 *
 * <p>Known of it: it waits for ever on an empty file, ends with exit code 0 after some failures,
 * and leaves xtbout.json out when it fails.
 */
public final class XtbEngine extends ForeignEngine {
  private static final Capabilities CAPABILITIES =
      new Capabilities(
          Set.of(Method.GFN1, Method.GFN2),
          Set.of(Task.Want.GRADIENT, Task.Want.OPTIMISED_GEOMETRY, Task.Want.IONISATION),
          true);
  private final String version;

  XtbEngine(Path program, String version) {
    super("xtb", program);
    this.version = version;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  /** IP and EA come from a process of their own: its xtbout.json would be that of the anion. */
  @Override
  public Outcome run(Task task, Limits limits) {
    Outcome outcome = super.run(task, limits);
    boolean isIonised = task.wanted().contains(Task.Want.IONISATION);
    return isIonised && outcome instanceof Outcome.Success success
        ? new XtbIonisation(this, success.calculation()).run(task, limits)
        : outcome;
  }

  @Override
  List<String> prepare(Task task, Scratch scratch) throws IOException {
    scratch.write("in.xyz", XyzText.file(task.geometry()));
    List<String> command = new ArrayList<>();
    command.add(program().toString());
    command.add("in.xyz");
    command.addAll(List.of("--gfn", task.method() == Method.GFN1 ? "1" : "2"));
    command.addAll(List.of("--chrg", "" + task.charge(), "--uhf", "" + task.unpaired()));
    command.addAll(List.of("--acc", "0.01", "--json"));
    if (!task.solvent().isEmpty()) {
      command.addAll(List.of("--alpb", task.solvent()));
    }
    if (task.wanted().contains(Task.Want.OPTIMISED_GEOMETRY)) {
      command.addAll(List.of("--opt", "tight"));
    }
    if (task.wanted().contains(Task.Want.GRADIENT)) {
      command.add("--grad");
    }
    return command;
  }

  /** Its parameters are in share/xtb beside its bin folder; it does not look there by itself. */
  @Override
  Map<String, String> environment() {
    Path share = program().resolveSibling(Path.of("..", "share", "xtb")).normalize();
    return Files.isDirectory(share) ? Map.of("XTBPATH", share.toString()) : Map.of();
  }

  @Override
  Calculation read(Task task, Scratch scratch, String output) throws IOException, ImportException {
    if (!output.contains("normal termination of xtb")) {
      throw new ImportException("it did not say 'normal termination of xtb'");
    }
    byte[] result =
        scratch
            .result("xtbout.json")
            .orElseThrow(() -> new ImportException("it wrote no xtbout.json"));
    Geometry geometry = task.geometry();
    if (task.wanted().contains(Task.Want.OPTIMISED_GEOMETRY)) {
      String xyz =
          scratch
              .text("xtbopt.xyz")
              .orElseThrow(() -> new ImportException("it wrote no xtbopt.xyz"));
      geometry = XyzText.read(xyz, geometry);
    }
    Calculation calculation;
    try {
      calculation = XtbJson.read(JsonTree.read(result), geometry);
    } catch (IOException e) {
      throw new ImportException("its xtbout.json is damaged or cut off", e);
    }
    return new Complete(task, scratch).complete(calculation, version);
  }

  /** Method, charge and gradient are not in the JSON. */
  private record Complete(Task task, Scratch scratch) {
    Calculation complete(Calculation c, String version) throws IOException, ImportException {
      List<Double> gradient =
          task.wanted().contains(Task.Want.GRADIENT)
              ? Engrad.read(scratch.text("in.engrad").orElse(""), task.geometry().atomCount())
              : List.of();
      return c.copy("xtb " + version, task.method().label(), task.charge())
          .gradient(gradient)
          .build();
    }
  }

  @Override
  Outcome.Failure explain(String output) {
    if (output.contains("param_ipea-xtb.txt not found")) {
      return new Outcome.ResourceError(
          "xtb: it does not find its parameter file param_ipea-xtb.txt: set XTBPATH to the folder"
              + " that holds it (share/xtb of its installation)");
    }
    if (output.contains("SCF not converged") || output.contains("SCC not converged")) {
      return new Outcome.ConvergenceError("xtb: the charges did not converge (SCC not converged)");
    }
    if (output.contains("FAILED TO CONVERGE GEOMETRY")) {
      return new Outcome.ConvergenceError("xtb: FAILED TO CONVERGE GEOMETRY OPTIMIZATION");
    }
    Matcher error = Pattern.compile("(?m)^-1- (.*)$").matcher(output);
    if (output.contains("[ERROR]")) {
      return new Outcome.UnknownError("xtb: " + (error.find() ? error.group(1) : "fatal error"));
    }
    return null;
  }
}
