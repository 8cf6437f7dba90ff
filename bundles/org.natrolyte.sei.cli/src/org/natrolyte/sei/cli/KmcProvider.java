// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `kmc`. */
@Component(
    property = {
      CommandProvider.NAME + "=kmc",
      CommandProvider.SUMMARY
          + "=Runs a reaction network (RNMC, HiPRGen or CSV files) by kinetic Monte Carlo"
    })
public final class KmcProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new KmcCommand(context);
  }
}
