// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import picocli.CommandLine.Option;

/** The option that prints a command's own help, which every command has. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean requested;

  /** Whether help was asked for. */
  boolean isRequested() {
    return requested;
  }
}
