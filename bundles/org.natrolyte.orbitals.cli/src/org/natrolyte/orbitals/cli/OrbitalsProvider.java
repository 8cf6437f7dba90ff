// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `orbitals`. */
@Component(
    property = {
      CommandProvider.NAME + "=orbitals",
      CommandProvider.SUMMARY + "=HOMO, LUMO, IP, EA and redox levels of recipes and molecules"
    })
public final class OrbitalsProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new OrbitalsCommand(context);
  }
}
