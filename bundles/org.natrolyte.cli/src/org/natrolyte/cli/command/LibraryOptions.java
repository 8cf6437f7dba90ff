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

  @Option(names = "--no-cache", description = "Compute everything anew and keep no result.")
  private boolean noCache;

  /** Opens the session that these options describe. */
  public Session open(CliContext context) {
    List<Path> libraries = files.stream().map(context::file).toList();
    for (Path library : libraries) {
      if (!Files.exists(library)) {
        throw new InputException("--user-library: there is no file '" + library + "'.");
      }
    }
    return context.session(
        options -> options.withLibraries(libraries).withCache(options.cached() && !noCache));
  }
}
