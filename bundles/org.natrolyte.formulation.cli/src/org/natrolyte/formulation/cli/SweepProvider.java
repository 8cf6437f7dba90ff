// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `sweep`. */
@Component(
    property = {
      CommandProvider.NAME + "=sweep",
      CommandProvider.SUMMARY + "=Curves over concentration, solvent ratio or temperature"
    })
public final class SweepProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new SweepCommand(context);
  }
}
