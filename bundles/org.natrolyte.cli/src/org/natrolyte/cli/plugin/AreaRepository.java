// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.plugin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;

/**
 * Where research areas are installed from: a p2 repository in a folder, an archive or on a server.
 */
public final class AreaRepository {
  /** System property that names another folder than the one beside the program. */
  public static final String PROPERTY = "natrolyte.areas";

  private static final List<String> PARTS =
      List.of(
          "content.jar",
          "content.xml",
          "content.xml.xz",
          "compositeContent.xml",
          "compositeContent.jar",
          "p2.index");

  private AreaRepository() {}

  /**
   * The repository that a user names.
   *
   * @param from a folder, an archive or a web address
   */
  public static URI named(String from, CliContext context) {
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
    if (Files.isDirectory(path) && !isRepository(path)) {
      throw new InputException(
          "--from: '"
              + path
              + "' is no plugin repository: it holds neither content.jar nor p2.index.");
    }
    return Files.isDirectory(path) ? path.toUri() : URI.create("jar:" + path.toUri() + "!/");
  }

  /**
   * The repository that comes with the program.
   *
   * @param installation the program's folder
   */
  public static Optional<URI> bundled(Path installation) {
    String given = System.getProperty(PROPERTY);
    Path folder = given == null ? installation.resolve("areas") : Path.of(given);
    return isRepository(folder) ? Optional.of(folder.toUri()) : Optional.empty();
  }

  private static boolean isRepository(Path folder) {
    return PARTS.stream().anyMatch(part -> Files.exists(folder.resolve(part)));
  }
}
