// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;

/** Where commands come from that are not built in. */
public interface CommandSource {
  /** No commands. */
  CommandSource NONE =
      new CommandSource() {
        @Override
        public Map<String, String> summaries() {
          return Map.of();
        }

        @Override
        public Optional<Callable<Integer>> create(String name, CliContext context) {
          return Optional.empty();
        }
      };

  /** Names and what they do, in the order of the help; finding them out must cost little. */
  Map<String, String> summaries();

  /** Makes a command; empty for a name that is none. */
  Optional<Callable<Integer>> create(String name, CliContext context);
}
