// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.store.StoredNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `natrolyte kmc`: runs a reaction network that stands in files. */
@Command(
    name = "kmc",
    description = {
      "Runs a reaction network by kinetic Monte Carlo.",
      "The files are those of RNMC and HiPRGen (SQLite), or CSV files with the same columns."
    },
    footer = {
      "natrolyte kmc --network rn.sqlite --state initial_state.sqlite --seeds 1000:1010 --steps 200"
          + " --csv",
      "natrolyte kmc --network rn.csv --state state.csv --factors 1,1,0.5 --seeds 1:101 --until"
          + " 1e-6",
      "natrolyte kmc --network rn.sqlite --state initial_state.sqlite --until 1 --method"
          + " accelerated"
    })
public final class KmcCommand implements Callable<Integer> {
  private final CliContext context;

  @Mixin private KmcFiles files = new KmcFiles();
  @Mixin private KmcRunOptions runs = new KmcRunOptions();

  @Option(
      names = "--csv",
      description = "Print every event: seed,step,reaction_id,time (after the event, in s).")
  private boolean csv;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();

  KmcCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (csv && json) {
      throw new InputException("--csv and --json both ask for standard output; choose one.");
    }
    int width = text.width(context.terminal());
    runs.check(csv || files.wantsEvents());
    try {
      StoredNetwork stored = files.read(context);
      try (KmcProgress progress = new KmcProgress(context.err(), context.terminal())) {
        if (runs.method() == KmcMethod.ODE) {
          KmcOutput.print(runs.solve(stored, progress), json, width, context);
        } else {
          KmcRun run = new KmcRun(stored, runs, progress);
          run.go(csv, files.trajectories(context), context);
          if (!csv) {
            KmcOutput.print(run.summary(), json, width, context);
          }
        }
      }
      return ExitCode.OK;
    } catch (NetworkException e) {
      throw new InputException(e.getMessage() + ".", e);
    }
  }
}
