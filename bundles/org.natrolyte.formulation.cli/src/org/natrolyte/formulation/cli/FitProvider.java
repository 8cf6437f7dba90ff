// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `fit`. */
@Component(
    property = {
      CommandProvider.NAME + "=fit",
      CommandProvider.SUMMARY + "=Fit your own conductivities, viscosities or densities"
    })
public final class FitProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new FitCommand(context);
  }
}
