// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `score`. */
@Component(
    property = {
      CommandProvider.NAME + "=score",
      CommandProvider.SUMMARY + "=Compare the models of conductivity and viscosity with a table"
    })
public final class ScoreProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new ScoreCommand(context);
  }
}
