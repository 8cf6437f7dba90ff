// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.plugin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.provisioning.AreaRepository;

/** The repository that a user names on the command line. */
public final class NamedRepository {
  private NamedRepository() {}

  /**
   * The repository that a user names.
   *
   * @param from a folder, an archive or a web address
   */
  public static URI of(String from, CliContext context) {
    if (from.matches("[a-zA-Z][a-zA-Z0-9+.-]+:/.*")) {
      try {
        return new URI(from);
      } catch (URISyntaxException e) {
        throw new InputException("--from: '" + from + "' is no address: " + e.getReason() + ".", e);
      }
    }
    Path path = context.file(from);
    if (!Files.exists(path)) {
      throw new InputException("--from: there is no folder '" + path + "'.");
    }
    if (Files.isDirectory(path) && !AreaRepository.isRepository(path)) {
      throw new InputException(
          "--from: '"
              + path
              + "' is no plugin repository: it holds neither content.jar nor p2.index.");
    }
    return Files.isDirectory(path) ? path.toUri() : URI.create("jar:" + path.toUri() + "!/");
  }
}
