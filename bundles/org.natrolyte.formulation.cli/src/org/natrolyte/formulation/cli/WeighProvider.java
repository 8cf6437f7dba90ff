// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `weigh`. */
@Component(
    property = {
      CommandProvider.NAME + "=weigh",
      CommandProvider.SUMMARY + "=What to put on the balance for a batch of a recipe"
    })
public final class WeighProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new WeighCommand(context);
  }
}
