// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CommandProvider;
import org.osgi.service.component.annotations.Component;

/** Gives the command line its command `sei`. */
@Component(
    property = {
      CommandProvider.NAME + "=sei",
      CommandProvider.SUMMARY + "=The interphase that a recipe grows on sodium, and its score"
    })
public final class SeiProvider implements CommandProvider {
  @Override
  public Callable<Integer> create(CliContext context) {
    return new SeiCommand(context);
  }
}
