// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.session.Session;
import picocli.CommandLine.Option;

/** The options of every command that reads recipes or compounds. */
public final class LibraryOptions {
  @Option(
      names = "--user-library",
      paramLabel = "FILE",
      description = "Compounds of your own, beside those in your library folder; may be repeated.")
  private List<String> files = new ArrayList<>();

  /** Opens the session that these options describe. */
  public Session open(CliContext context) {
    return open(context, true);
  }

  /**
   * Opens the session that these options describe.
   *
   * @param cached whether results of earlier runs are used and kept
   */
  public Session open(CliContext context, boolean cached) {
    List<Path> libraries = files.stream().map(context::file).toList();
    for (Path library : libraries) {
      if (!Files.exists(library)) {
        throw new InputException("--user-library: there is no file '" + library + "'.");
      }
    }
    return context.session(
        options -> options.withLibraries(libraries).withCache(options.cached() && cached));
  }
}
