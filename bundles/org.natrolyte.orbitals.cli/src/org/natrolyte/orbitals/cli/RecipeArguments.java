// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recipes whose components are studied; mixed into the command. */
final class RecipeArguments {
  @Parameters(
      paramLabel = "RECIPE",
      arity = "0..*",
      description = "Recipes as papers print them, in quotes.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--solvates",
      description = "Also the complexes of the cation with each ligand, built and relaxed.")
  private boolean solvates;

  boolean isGiven() {
    return !arguments.isEmpty();
  }

  int run(CliContext context, MethodOptions methods, boolean json, int width) {
    return ExitCode.OK;
  }
}
