// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;

/** Vertical IP and EA of the program xtb (its option --vipea, IPEA1-xTB) at a finished geometry. */
final class XtbIonisation extends ForeignEngine {
  private static final Pattern POTENTIAL =
      Pattern.compile("delta SCC IP \\(eV\\):\\s*(-?\\d+\\.\\d+)");
  private static final Pattern AFFINITY =
      Pattern.compile("delta SCC EA \\(eV\\):\\s*(-?\\d+\\.\\d+)");

  private final XtbEngine xtb;
  private final Calculation before;

  /**
   * @param before what IP and EA are added to
   */
  XtbIonisation(XtbEngine xtb, Calculation before) {
    super(xtb.name(), xtb.program());
    this.xtb = xtb;
    this.before = before;
  }

  @Override
  public String version() {
    return xtb.version();
  }

  @Override
  public Capabilities capabilities() {
    return xtb.capabilities();
  }

  @Override
  Map<String, String> environment() {
    return xtb.environment();
  }

  @Override
  List<String> prepare(Task task, Scratch scratch) throws IOException {
    scratch.write("in.xyz", XyzText.file(before.geometry()));
    List<String> command = new ArrayList<>(List.of(program().toString(), "in.xyz", "--vipea"));
    command.addAll(List.of("--chrg", "" + task.charge(), "--uhf", "" + task.unpaired()));
    command.addAll(List.of("--acc", "0.01"));
    if (!task.solvent().isEmpty()) {
      command.addAll(List.of("--alpb", task.solvent()));
    }
    return command;
  }

  @Override
  Calculation read(Task task, Scratch scratch, String output) throws ImportException {
    Matcher potential = POTENTIAL.matcher(output);
    Matcher affinity = AFFINITY.matcher(output);
    if (!output.contains("normal termination of xtb") || !potential.find() || !affinity.find()) {
      throw new ImportException("it printed no vertical IP and EA");
    }
    return before.with(
        new Calculation.Ionisation(
            Double.parseDouble(potential.group(1)), Double.parseDouble(affinity.group(1))));
  }

  @Override
  Outcome.Failure explain(String output) {
    return xtb.explain(output);
  }
}
