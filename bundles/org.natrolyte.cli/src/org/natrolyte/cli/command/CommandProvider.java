// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.util.concurrent.Callable;

/**
 * Gives the command line a command. Register an implementation as an OSGi declarative service with
 * the two properties below; nothing else has to be edited. The service is not touched, and its
 * plugin not started, unless its command is called.
 *
 * <pre>{@code
 * @Component(property = {
 *   CommandProvider.NAME + "=weigh",
 *   CommandProvider.SUMMARY + "=What to put on the balance for a batch of a recipe"
 * })
 * public final class WeighProvider implements CommandProvider {
 *   public Callable<Integer> create(CliContext context) {
 *     return new WeighCommand(context);
 *   }
 * }
 * }</pre>
 */
public interface CommandProvider {
  /** Service property: the name of the command, one word in lower case. */
  String NAME = "command.name";

  /** Service property: what the command does, in one line. */
  String SUMMARY = "command.summary";

  /**
   * Makes the command for one call.
   *
   * @param context what the command works with
   * @return an object annotated for picocli, whose call returns an {@link ExitCode}
   */
  Callable<Integer> create(CliContext context);
}
