// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.XyzFile;
import picocli.CommandLine.Option;

/** What is computed for files with coordinates; mixed into the command. */
final class XyzOptions {
  @Option(
      names = "--xyz",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Molecules as XYZ files, coordinates in ångström.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--charge",
      paramLabel = "Q",
      description = {
        "The charge of every file's molecule; without it the one that the file's comment",
        "names (\"charge -1\"), or 0."
      })
  private Integer charge;

  @Option(
      names = "--unpaired",
      paramLabel = "N",
      description = "Unpaired electrons; without it as few as the number of electrons allows.")
  private Integer unpaired;

  @Option(
      names = "--alpb",
      paramLabel = "SOLVENT",
      description = "Implicit solvation: acetonitrile, dmso, ether, dioxane, thf, water ...")
  private String solvent = "";

  @Option(names = "--gradient", description = "Also the gradient of the energy.")
  private boolean gradient;

  @Option(names = "--optimise", description = "Relax the geometry first.")
  private boolean optimise;

  @Option(names = "--ionisation", description = "Also vertical IP and EA; always with ipea1.")
  private boolean ionisation;

  boolean movesAtoms() {
    return optimise;
  }

  List<String> files() {
    return files;
  }

  /**
   * What is to be computed for a file.
   *
   * @param shares whether it is wanted where the frontier orbitals sit
   */
  Task task(XyzFile file, Method method, boolean shares) {
    int total = charge == null ? file.charge().orElse(0) : charge;
    int open = unpaired == null ? Task.fewestUnpaired(file.geometry(), total) : unpaired.intValue();
    Set<Task.Want> wanted = EnumSet.noneOf(Task.Want.class);
    if (gradient) {
      wanted.add(Task.Want.GRADIENT);
    }
    if (optimise) {
      wanted.add(Task.Want.OPTIMISED_GEOMETRY);
    }
    if (ionisation || method == Method.IPEA1) {
      wanted.add(Task.Want.IONISATION);
    }
    if (shares) {
      wanted.add(Task.Want.ORBITAL_SHARES);
    }
    return new Task(file.geometry(), total, open, method, solvent.strip(), wanted);
  }
}
