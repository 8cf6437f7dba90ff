// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `engines`. */
@Component(
    property = {
      CommandProvider.NAME + "=engines",
      CommandProvider.SUMMARY + "=The programs that can compute orbitals here, tested"
    })
public final class EnginesProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new EnginesCommand(context);
  }
}
